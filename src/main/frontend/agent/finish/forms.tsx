/** The ways to end or direct a conversation, each with what it asks of the agent. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { uuid } from '../../shared/uuid';
import type { Conversation, Entry } from '../../shared/wire';
import { reasonText, whom } from '../../thread/life/reason';
import type { AgentChat, Service } from '../conversation/chat';
import { Form, Words } from './form';
import { reasons } from './reasons';
import type { Reason } from './ways';

export interface FormProps {
  chat: AgentChat;
  conversation: Conversation;
  entries: readonly Entry[];
  /** Chosen in the menu already. */
  reason?: Reason | undefined;
  /**
   * @param done whether it happened
   * @param said what is shown then, for a while
   */
  close: (done?: boolean, said?: ComponentChildren) => void;
}

const withText = (text: string) => (text.trim() ? { text } : {});

/** The same sent again says and does nothing twice; what was changed since is another one. */
export function useOnce(): (what: object) => object {
  const sent = useRef({ what: '', clientId: '' });
  return (what) => {
    const now = JSON.stringify(what);
    if (sent.current.what !== now) sent.current = { what: now, clientId: uuid() };
    return { ...what, clientId: sent.current.clientId };
  };
}

export function Decline({ chat, close }: FormProps) {
  const [reason, setReason] = useState('');
  const submit = () => chat.act('decline', reason.trim() ? { reason } : {});
  return (
    <Form title={say.agentDecline} {...{ submit, close }}>
      <Words label={say.agentDeclineReason} text={reason} write={setReason} />
    </Form>
  );
}

export function Propose({ chat, conversation, close }: FormProps) {
  const [text, setText] = useState('');
  const once = useOnce();
  const reads = [text, say.lifeSolution({ agent: conversation.agent?.name ?? '' }), say.lifeSolutionStays];
  const submit = () => chat.act('proposal', once(withText(text)));
  return (
    <Form title={say.agentPropose} {...{ reads, submit, close }}>
      <Words label={say.agentProposeText} text={text} write={setText} />
    </Form>
  );
}

/** Most agents have one reason far more often than others: the last one is proposed, and the text that it gives is shown. */
const LAST_REASON = 'reason';

export function Convert({ chat, close, reason: chosen }: FormProps) {
  const { keep } = chat.thread;
  const once = useOnce();
  const [reason, setReason] = useState(() => chosen ?? keep.read(LAST_REASON) ?? '');
  const [text, setText] = useState('');
  const reads = [text, say.lifeClassic, reasonText(reason)];
  const submit = () => {
    keep.write(LAST_REASON, reason);
    return chat.act('convert', once({ reason, ...withText(text) }));
  };
  return (
    <Form
      title={say.agentConvert}
      lacking={reason ? '' : say.agentConvertMissing}
      ready={chosen !== undefined}
      {...{ reads, submit, close }}
    >
      <fieldset class="finish__field">
        <legend class="finish__label">{say.agentConvertReason}</legend>
        {reasons().map(([value, word]) => (
          <label key={value} class="finish__choice">
            <input
              type="radio"
              name="guichet-reason"
              checked={reason === value}
              onChange={() => setReason(value)}
            />
            {word}
          </label>
        ))}
      </fieldset>
      <Words label={say.agentMessage} text={text} write={setText} />
    </Form>
  );
}

/** The last words of the customer, of which some may belong to another subject. */
const MOST = 5;

export function AskNew({ chat, entries, close }: FormProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const once = useOnce();
  const spoken = entries
    .filter((it) => it.kind === 'message' && it.author.role === 'customer' && !it.deleted && it.text)
    .slice(-MOST);
  const toggle = (number: number) =>
    setChosen(chosen.includes(number) ? chosen.filter((it) => it !== number) : [...chosen, number].sort());
  const submit = () => chat.act('askNew', once({ ...withText(text), entries: chosen }));
  return (
    <Form title={say.agentAskNew} reads={[text, say.lifeAskNew]} {...{ submit, close }}>
      <fieldset class="finish__field">
        <legend class="finish__label">{say.agentAskNewEntries}</legend>
        {spoken.map((entry) => (
          <label key={entry.number} class="finish__choice">
            <input
              type="checkbox"
              checked={chosen.includes(entry.number)}
              onChange={() => toggle(entry.number)}
            />
            <span class="finish__line" dir="auto">
              {entry.text}
            </span>
          </label>
        ))}
      </fieldset>
      <Words label={say.agentMessage} text={text} write={setText} />
    </Form>
  );
}

export function OutOfScope({ chat, close }: FormProps) {
  const [services, setServices] = useState<readonly Service[]>();
  const [id, setId] = useState('');
  const once = useOnce();
  const [text, setText] = useState('');
  useEffect(() => {
    chat.services().then(setServices, () => setServices([]));
  }, []);
  const service = services?.find((it) => it.id === id);
  const none = services?.length === 0;
  const submit = () => chat.act('outOfScope', once({ service: id, ...withText(text) }));
  return (
    <Form
      title={say.agentOutOfScope}
      lacking={none ? say.agentServiceNone : service ? '' : say.agentServiceMissing}
      reads={[text, say.lifeOutOfScope, service && whom({ service: service.name, contact: service.contact })]}
      {...{ submit, close }}
    >
      <label class="finish__field">
        <span class="finish__label">{say.agentService}</span>
        <select
          class="field"
          value={id}
          aria-busy={!services}
          onChange={(event) => setId(event.currentTarget.value)}
        >
          <option value="">{none ? say.agentServiceNone : say.agentServiceChoose}</option>
          {services?.map((it) => (
            <option key={it.id} value={it.id}>
              {it.name}
            </option>
          ))}
        </select>
      </label>
      <Words label={say.agentMessage} text={text} write={setText} />
    </Form>
  );
}

export function End({ chat, conversation, close }: FormProps) {
  const reads = [say.agentReadsEnded({ agent: conversation.agent?.name ?? '' })];
  return <Form title={say.agentEnd} submit={() => chat.act('end')} {...{ reads, close }} />;
}

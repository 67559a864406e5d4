/** The ways to end or direct a conversation, each with what it asks of the agent. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { uuid } from '../../shared/uuid';
import type { Conversation, Entry } from '../../shared/wire';
import { reasonText, whom } from '../../thread/life/reason';
import type { AgentChat, Service } from '../conversation/chat';
import { Form, tooLong, Words } from './form';
import { reasons } from './reasons';
import { useKept } from './use-kept';
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
  const { text, write, sent } = useKept(chat, 'decline');
  const submit = () => sent(chat.act('decline', text.trim() ? { reason: text } : {}));
  return (
    <Form title={say.agentDecline} lacking={tooLong(text)} {...{ submit, close }}>
      <Words label={say.agentDeclineReason} {...{ text, write }} />
    </Form>
  );
}

export function Propose({ chat, conversation, close }: FormProps) {
  const { text, write, sent } = useKept(chat, 'propose');
  const once = useOnce();
  const reads = [text, say.lifeSolution({ agent: conversation.agent?.name ?? '' }), say.lifeSolutionStays];
  const submit = () => sent(chat.act('proposal', once(withText(text))));
  return (
    <Form title={say.agentPropose} lacking={tooLong(text)} {...{ reads, submit, close }}>
      <Words label={say.agentProposeText} {...{ text, write }} />
    </Form>
  );
}

/** Most agents have one reason far more often than others: the last one is proposed, and the text that it gives is shown. */
const LAST_REASON = 'reason';

export function Convert({ chat, close, reason: chosen }: FormProps) {
  const { keep } = chat.thread;
  const once = useOnce();
  const [reason, setReason] = useState(() => chosen ?? keep.read(LAST_REASON) ?? '');
  const { text, write, sent } = useKept(chat, 'convert');
  const reads = [text, say.lifeClassic, reasonText(reason)];
  const submit = () => {
    keep.write(LAST_REASON, reason);
    return sent(chat.act('convert', once({ reason, ...withText(text) })));
  };
  return (
    <Form
      title={say.agentConvert}
      lacking={reason ? tooLong(text) : say.agentConvertMissing}
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
      <Words label={say.agentMessage} {...{ text, write }} />
    </Form>
  );
}

/** The last words of the customer, of which some may belong to another subject. */
const MOST = 5;

export function AskNew({ chat, entries, close }: FormProps) {
  const { text, write, sent } = useKept(chat, 'askNew');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const once = useOnce();
  const spoken = entries
    .filter((it) => it.kind === 'message' && it.author.role === 'customer' && !it.deleted && it.text)
    .slice(-MOST);
  const toggle = (number: number) =>
    setChosen(chosen.includes(number) ? chosen.filter((it) => it !== number) : [...chosen, number]);
  // As she said them (R107).
  const inOrder = () => [...chosen].sort((one, other) => one - other);
  const submit = () => sent(chat.act('askNew', once({ ...withText(text), entries: inOrder() })));
  return (
    <Form
      title={say.agentAskNew}
      lacking={tooLong(text)}
      reads={[text, say.lifeAskNew]}
      {...{ submit, close }}
    >
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
      <Words label={say.agentMessage} {...{ text, write }} />
    </Form>
  );
}

export function OutOfScope({ chat, close }: FormProps) {
  const [services, setServices] = useState<readonly Service[]>();
  const [failed, setFailed] = useState(false);
  const [id, setId] = useState('');
  const once = useOnce();
  const { text, write, sent } = useKept(chat, 'outOfScope');
  const load = () => {
    setFailed(false);
    chat.services().then(setServices, () => setFailed(true));
  };
  useEffect(load, []);
  const service = services?.find((it) => it.id === id);
  const none = services?.length === 0;
  const missing = none ? say.agentServiceNone : say.agentServiceMissing;
  const submit = () => sent(chat.act('outOfScope', once({ service: id, ...withText(text) })));
  return (
    <Form
      title={say.agentOutOfScope}
      lacking={service ? tooLong(text) : missing}
      reads={[text, say.lifeOutOfScope, service && whom({ service: service.name, contact: service.contact })]}
      {...{ submit, close }}
    >
      <label class="finish__field">
        <span class="finish__label">{say.agentService}</span>
        <select
          class="field"
          value={id}
          aria-busy={!services && !failed}
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
      {failed && (
        <p class="problem" role="alert">
          {say.agentServiceFailed}{' '}
          <button type="button" class="g-link" onClick={load}>
            {say.threadRetry}
          </button>
        </p>
      )}
      <Words label={say.agentMessage} {...{ text, write }} />
    </Form>
  );
}

export function End({ chat, conversation, close }: FormProps) {
  const reads = [say.agentReadsEnded({ agent: conversation.agent?.name ?? '' })];
  return <Form title={say.agentEnd} submit={() => chat.act('end')} {...{ reads, close }} />;
}

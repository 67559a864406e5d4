/** The ways to end or direct a conversation, each with what it asks of the agent. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Conversation, Entry } from '../../shared/wire';
import { reasonText, whom } from '../../thread/life/reason';
import type { AgentChat, Service } from '../conversation/chat';
import type { Declining } from '../conversation/declining';
import { Form, tooLong, Words } from './form';
import { reasons } from './reasons';
import { useField, useKept, useTicks } from './use-kept';
import type { Reason } from './ways';

export interface FormProps {
  chat: AgentChat;
  conversation: Conversation;
  entries: readonly Entry[];
  declining: Declining;
  /** Chosen in the menu already. */
  reason?: Reason | undefined;
  /**
   * @param done whether it happened
   * @param said what is shown then, for a while
   */
  close: (done?: boolean, said?: ComponentChildren) => void;
}

const withText = (text: string) => (text.trim() ? { text } : {});

/** Its reason is a line for colleagues; the server takes no longer one. */
const LONGEST_REASON = 500;

/** Told after a few seconds, in which it can be taken back; until then the reason stays here. */
export function Decline({ chat, declining, close }: FormProps) {
  const { text, write, sent } = useKept(chat, 'decline');
  const submit = () => {
    void sent({}, () => declining.decline(chat.thread.id, text.trim()));
    return Promise.resolve(true);
  };
  return (
    <Form title={say.agentDecline} lacking={tooLong(text, LONGEST_REASON)} {...{ submit, close }}>
      <Words label={say.agentDeclineReason} longest={LONGEST_REASON} {...{ text, write }} />
    </Form>
  );
}

export function Propose({ chat, conversation, close }: FormProps) {
  const { text, write, sent } = useKept(chat, 'propose');
  const reads = [text, say.lifeSolution({ agent: conversation.agent?.name ?? '' }), say.lifeSolutionStays];
  const submit = () => sent(withText(text), (once) => chat.act('proposal', once));
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
  const [before, setReason] = useField(chat, 'convert', 'reason', keep.read(LAST_REASON));
  const [isAsChosen, setAsChosen] = useState(chosen !== undefined);
  const reason = isAsChosen && chosen ? chosen : before;
  const { text, write, sent } = useKept(chat, 'convert');
  const reads = [text, say.lifeClassic, reasonText(reason)];
  const submit = () => {
    keep.write(LAST_REASON, reason);
    return sent({ reason, ...withText(text) }, (once) => chat.act('convert', once));
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
              onChange={() => {
                setAsChosen(false);
                setReason(value);
              }}
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

export function AskNew({ chat, entries: all, close }: FormProps) {
  const { text, write, sent } = useKept(chat, 'askNew');
  const spoken = all
    .filter((it) => it.kind === 'message' && it.author.role === 'customer' && !it.deleted && it.text)
    .slice(-MOST);
  // As she said them (R107).
  const [entries, toggle] = useTicks(
    chat,
    'askNew',
    spoken.map(({ number }) => number),
  );
  const submit = () => sent({ ...withText(text), entries }, (once) => chat.act('askNew', once));
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
              checked={entries.includes(entry.number)}
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
  const [id, setId] = useField(chat, 'outOfScope', 'service');
  const { text, write, sent } = useKept(chat, 'outOfScope');
  const load = () => {
    setFailed(false);
    chat.services().then(setServices, () => setFailed(true));
  };
  useEffect(load, []);
  const service = services?.find((it) => it.id === id);
  const none = services?.length === 0;
  const missing = none ? say.agentServiceNone : say.agentServiceMissing;
  const submit = () => sent({ service: id, ...withText(text) }, (once) => chat.act('outOfScope', once));
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
          value={service ? id : ''}
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

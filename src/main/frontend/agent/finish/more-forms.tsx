/** The ways that change what a request is about: another title, or some messages as a request of their own. */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { uuid } from '../../shared/uuid';
import { Form } from './form';
import type { FormProps } from './forms';
import { Line } from './line';

const LONGEST_TITLE = 250;

export function Rename({ chat, conversation, close }: FormProps) {
  const [subject, setSubject] = useState(conversation.subject);
  const submit = () => chat.act('rename', { subject: subject.trim() });
  return (
    <Form
      title={say.agentRename}
      lacking={subject.trim() ? '' : say.agentRenameMissing}
      {...{ submit, close }}
    >
      <Line label={say.agentQualifyTitle} longest={LONGEST_TITLE} text={subject} write={setSubject} />
    </Form>
  );
}

/** Of the last messages; who wants more goes on from there in the new request. */
const MOST = 10;

/** Order, authors and times stay as they were (R28): the server copies them. */
export function Split({ chat, entries, close }: FormProps) {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [subject, setSubject] = useState('');
  const [clientId] = useState(uuid);
  const spoken = entries.filter((it) => it.kind === 'message' && !it.deleted && it.text).slice(-MOST);
  const toggle = (number: number) =>
    setChosen(chosen.includes(number) ? chosen.filter((it) => it !== number) : [...chosen, number]);
  const submit = () =>
    chat.act('split', {
      clientId,
      entries: [...chosen].sort((a, b) => a - b),
      ...(subject.trim() ? { subject: subject.trim() } : {}),
    });
  return (
    <Form
      title={say.agentSplit}
      lacking={chosen.length > 0 ? '' : say.agentSplitMissing}
      {...{ submit, close }}
    >
      <fieldset class="finish__field">
        <legend class="finish__label">{say.agentSplitEntries}</legend>
        {spoken.map((entry) => (
          <label key={entry.number} class="finish__choice">
            <input
              type="checkbox"
              checked={chosen.includes(entry.number)}
              onChange={() => toggle(entry.number)}
            />
            <span class="finish__line" dir="auto">
              <b>{entry.author.name}</b> {entry.text}
            </span>
          </label>
        ))}
      </fieldset>
      <Line label={say.agentSplitSubject} longest={LONGEST_TITLE} text={subject} write={setSubject} />
    </Form>
  );
}

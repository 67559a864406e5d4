/** The ways that change what a request is about: another title, or some messages as a request of their own. */
import * as say from 'guichet:messages';
import { Form } from './form';
import type { FormProps } from './forms';
import { Line } from './line';
import { useField, useKept, useTicks } from './use-kept';

const LONGEST_TITLE = 250;

export function Rename({ chat, conversation, close }: FormProps) {
  const { sent } = useKept(chat, 'rename');
  const [subject, setSubject] = useField(chat, 'rename', 'title', conversation.subject);
  const submit = () => sent({}, () => chat.act('rename', { subject: subject.trim() }));
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
export function Split({ chat, entries: all, close }: FormProps) {
  const { text: subject, write: setSubject, sent } = useKept(chat, 'split');
  const spoken = all.filter((it) => it.kind === 'message' && !it.deleted && it.text).slice(-MOST);
  const [entries, toggle] = useTicks(
    chat,
    'split',
    spoken.map(({ number }) => number),
  );
  const title = subject.trim() ? { subject: subject.trim() } : {};
  const submit = () => sent({ entries, ...title }, (once) => chat.act('split', once));
  return (
    <Form
      title={say.agentSplit}
      lacking={entries.length > 0 ? '' : say.agentSplitMissing}
      {...{ submit, close }}
    >
      <fieldset class="finish__field">
        <legend class="finish__label">{say.agentSplitEntries}</legend>
        {spoken.map((entry) => (
          <label key={entry.number} class="finish__choice">
            <input
              type="checkbox"
              checked={entries.includes(entry.number)}
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

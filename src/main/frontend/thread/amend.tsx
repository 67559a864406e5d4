/** One's own message again, in the composer's place: to say it better, or to take it back, while that is allowed. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { excessOf, LengthNotice } from '../shared/length-notice';
import type { Entry } from '../shared/wire';
import { amendOnServer } from './amend-call';
import styles from './amend.css?inline';
import type { FilesHere } from './files/here';
import type { Thread } from './shapes';

export { styles };

interface Props {
  thread: Thread;
  entry: Entry;
  /** Where the page lives, and whose it is. */
  files: FilesHere;
  close: () => void;
}

export default function Amend({ thread, entry, files, close }: Props) {
  const [text, setText] = useState(entry.text);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const field = box.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  const change = async (gone: boolean) => {
    if (busy) return;
    setBusy(true);
    setProblem('');
    const path = `/conversations/${encodeURIComponent(thread.id)}/entries/${entry.number}`;
    const refusal = await amendOnServer(files, path, gone ? undefined : text);
    if (refusal === undefined) close();
    else setProblem(refusal || say.amendFailed);
    setBusy(false);
    thread.reload();
  };
  const save = () => {
    if (text.trim() === entry.text.trim()) close();
    else if (text.trim() === '' || excessOf(text) > 0) box.current?.focus();
    else void change(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <form
      class="amend"
      aria-label={say.amendTitle}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={onKeyDown}
    >
      <p class="amend__title">{say.amendTitle}</p>
      <LengthNotice text={text} />
      <textarea
        ref={box}
        class="field amend__box"
        rows={3}
        dir="auto"
        aria-label={say.amendTitle}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="amend__acts">
        <button type="submit" class="g-button g-button--primary" aria-busy={busy}>
          {busy && <span class="g-spinner" />}
          {say.amendSave}
        </button>
        <button type="button" class="g-button" onClick={close}>
          {say.amendCancel}
        </button>
        <button type="button" class="g-link amend__delete" onClick={() => void change(true)}>
          {say.amendDelete}
        </button>
      </div>
    </form>
  );
}

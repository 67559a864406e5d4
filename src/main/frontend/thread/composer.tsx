/** Where one writes. What is typed is kept as a draft at once; Enter sends, Shift+Enter breaks the line. */
import * as say from 'guichet:messages';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { excessOf, LengthNotice } from '../shared/length-notice';
import { useStore } from '../shared/store';
import { AttachButton } from './files/attach-button';
import type { FilesHere } from './files/here';
import { useGuard } from './secrets/guard';
import type { Thread } from './shapes';

interface Props {
  thread: Thread;
  files: FilesHere;
  placeholder: string;
  takesFocus: boolean;
  /** Takes the focus again whenever it changes. */
  attention?: number;
  /** Whether a likely secret may go as it is. */
  secretsMayPass?: boolean;
  /** How many characters a message may have, where the page knows. */
  longest?: number | undefined;
  sent: () => void;
  /** Arrow up in the empty box takes up one's last message again. */
  amend: () => void;
}

export function Composer({ thread, files, placeholder, takesFocus, attention = 0, ...props }: Props) {
  const { secretsMayPass = true, longest, sent, amend } = props;
  useStore(thread.state);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = thread.draft();
  const blank = text.trim() === '';

  useEffect(() => {
    if (takesFocus || attention > 0) box.current?.focus();
  }, [attention]);

  useLayoutEffect(() => {
    const field = box.current;
    if (!field) return;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight + 2}px`;
  }, [text]);

  const guard = useGuard({
    text: thread.draft,
    write: thread.write,
    mayPass: secretsMayPass,
    focus: () => box.current?.focus(),
    send: () => {
      thread.send();
      sent();
    },
  });

  const send = () => {
    if (blank || excessOf(text, longest) > 0) box.current?.focus();
    else guard.send();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp' && text === '') amend();
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    if (!event.ctrlKey && matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    send();
  };

  return (
    <>
      {guard.warning}
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <LengthNotice text={text} longest={longest} />
        <div class="composer__row">
          <AttachButton here={files} conversation={thread.id} />
          <textarea
            ref={box}
            class="field composer__box"
            rows={1}
            aria-label={placeholder}
            placeholder={placeholder}
            enterkeyhint="send"
            dir="auto"
            value={text}
            onInput={(event) => {
              guard.forget();
              thread.write(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
          />
          <button
            type="submit"
            class={`g-button g-button--icon composer__send ${blank ? '' : 'g-button--primary'}`}
            aria-label={say.threadSend}
            title={say.threadSend}
          >
            <Icon name="send" />
          </button>
        </div>
      </form>
    </>
  );
}

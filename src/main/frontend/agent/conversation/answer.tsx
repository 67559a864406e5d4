/** Where an agent writes: to the customer, or a note among agents. A note can never leave as a reply. */
import * as say from 'guichet:messages';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { excessOf, LengthNotice } from '../../shared/length-notice';
import { isLookedAt } from '../../shared/looked';
import { useStore } from '../../shared/store';
import { AttachButton } from '../../thread/files/attach-button';
import type { FilesHere } from '../../thread/files/here';
import { useGuard } from '../../thread/secrets/guard';
import { AnswerTabs, type Tab } from './answer-tabs';
import { ChangedStrip } from './changed-strip';
import { createChanged } from './changed';
import { Unfilled, useCanned } from './canned';
import type { AgentChat } from './chat';
import { book, slash } from './icons';
import { lazy } from '../../shared/lazy';
import { relatedArticles } from './related';

const Suggested = lazy(() => import('./suggested'));

interface Props {
  chat: AgentChat;
  files: FilesHere;
  tab: Tab;
  turn: (tab: Tab) => void;
  /** Takes the focus whenever this changes. */
  attention: number;
  /** Brings the newest messages into view. */
  toEnd: () => void;
  /** Takes up her last message again. */
  amend: () => void;
  /** Opens the canned replies whenever this changes. */
  cannedAsked: number;
  /** Whether she looks for an article to send. */
  picking: boolean;
  pick: (on: boolean) => void;
  /** Where canned replies are written. */
  manage: () => void;
}

export function Answer(props: Props) {
  const { chat, files, tab, turn, attention, toEnd, amend, cannedAsked, picking, pick, manage } = props;
  const { thread, note } = chat;
  const { conversation } = useStore(thread.state);
  const longest = conversation?.viewer?.longest;
  useStore(chat.state);
  const box = useRef<HTMLTextAreaElement>(null);
  const changed = useMemo(() => createChanged(thread), [thread]);
  const [held, setHeld] = useState(false);
  const [busy, setBusy] = useState(false);
  const isNote = tab === 'note';
  const text = isNote ? note.text() : thread.draft();
  const blank = text.trim() === '';
  const since = isNote ? [] : changed.since(text);
  const focus = () => box.current?.focus();

  useEffect(() => {
    if (attention > 0) focus();
  }, [attention, tab]);
  useEffect(() => {
    if (since.length === 0) setHeld(false);
  }, [since.length]);
  useLayoutEffect(() => {
    const field = box.current;
    if (!field) return;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight + 2}px`;
  }, [text]);

  const write = (next: string) => {
    if (isNote) {
      note.write(next);
      return;
    }
    guard.forget();
    thread.write(next);
    changed.typed(next, isLookedAt());
  };

  const go = () => {
    thread.send();
    changed.typed('', true);
    setHeld(false);
    toEnd();
  };
  const guard = useGuard({ text: thread.draft, write: thread.write, mayPass: true, focus, send: go });

  const canned = useCanned({ chat, box, text, write, manage });
  useEffect(() => {
    if (cannedAsked > 0) canned.open();
  }, [cannedAsked]);

  const addNote = async () => {
    if (busy) return;
    setBusy(true);
    if (await chat.addNote()) toEnd();
    setBusy(false);
    focus();
  };
  /** Although she was told of what came since; a placeholder stops it all the same. */
  const sendAnyway = () => {
    if (blank || excessOf(text, longest) > 0 || canned.unfilled.length > 0) focus();
    else guard.send();
  };
  const send = () => {
    if (blank || excessOf(text, longest) > 0) focus();
    else if (isNote) void addNote();
    else if ((since.length > 0 && !held) || canned.unfilled.length > 0) setHeld(true);
    else guard.send();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (canned.key(event)) return;
    if (event.key === 'ArrowUp' && text === '' && !isNote) amend();
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    if (!event.ctrlKey && matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    send();
  };
  const review = () => {
    changed.read();
    thread.write(text);
    toEnd();
    focus();
  };

  const label = isNote ? say.agentNoteCompose : say.agentCompose;
  return (
    <>
      {guard.warning}
      <ChangedStrip number={since.length} held={held} review={review} send={sendAnyway} />
      {!isNote && blank && (
        <Suggested
          key={thread.id}
          chat={chat}
          use={(words) => {
            write(words);
            focus();
          }}
        />
      )}
      {!isNote && <Unfilled names={canned.unfilled} held={held} />}
      <form
        class={isNote ? 'answer answer--note' : 'answer'}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {relatedArticles({ chat, box, text, write, picking, pick }) ?? canned.list}
        <AnswerTabs tab={tab} turn={turn} />
        <LengthNotice text={text} longest={longest} />
        <textarea
          ref={box}
          class="field answer__box"
          rows={2}
          aria-label={label}
          placeholder={label}
          enterkeyhint="send"
          dir="auto"
          value={text}
          {...canned.aria}
          onInput={(event) => {
            write(event.currentTarget.value);
            canned.look();
          }}
          onSelect={canned.look}
          onKeyDown={onKeyDown}
        />
        <div class="answer__below">
          {!isNote && <AttachButton here={files} conversation={thread.id} />}
          <button
            type="button"
            class="g-button g-button--icon"
            aria-label={say.agentReplies}
            title={say.agentReplies}
            onClick={canned.open}
          >
            <Icon d={slash} />
          </button>
          <button
            type="button"
            class="g-button g-button--icon"
            aria-label={say.agentArticles}
            title={say.agentArticles}
            aria-expanded={picking}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(!picking)}
          >
            <Icon d={book} />
          </button>
          <button
            type="submit"
            class={`g-button answer__send ${blank ? '' : 'g-button--primary'}`}
            aria-busy={busy}
          >
            {busy ? <span class="g-spinner" /> : <Icon name="send" />}
            {isNote ? say.agentNoteAdd : say.agentSend}
          </button>
        </div>
      </form>
    </>
  );
}

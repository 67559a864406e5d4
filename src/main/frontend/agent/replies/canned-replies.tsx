/** Canned replies under the cursor: arrows choose, Enter inserts, Esc closes; the text stays in the composer's hands. */
import * as say from 'guichet:messages';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CannedReply } from '../../shared/wire-agent';
import type { AgentChat } from '../conversation/chat';
import styles from './canned-replies.css?inline';

export { styles };

/** @returns whether the key was meant for the list */
export type Keys = (event: KeyboardEvent) => boolean;

interface Props {
  chat: AgentChat;
  /** Of the list. */
  id: string;
  query: string;
  keys: RefObject<Keys>;
  insert: (reply: CannedReply) => void;
  close: () => void;
  /** Which option is meant, for the text box to say so. */
  point: (id: string | undefined) => void;
  manage: () => void;
}

const MOST = 20;

export default function CannedReplies({ chat, id, query, keys, insert, close, point, manage }: Props) {
  const [found, setFound] = useState<{ query: string; replies: readonly CannedReply[] }>();
  const [at, setAt] = useState(0);
  const [failed, setFailed] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  /** Enter came before the list did: who types fast means the first. */
  const hasty = useRef(false);
  const replies = found?.replies ?? [];
  const isCurrent = found?.query === query;
  const active = replies[at];
  const optionId = (reply: CannedReply) => `${id}-${reply.id}`;

  useEffect(() => {
    let late = false;
    const key = chat.thread.state.get().conversation?.requestKey ?? '';
    const search = new URLSearchParams({ conversation: chat.thread.id, q: query, limit: String(MOST) });
    if (key) search.set('project', key.replace(/-\d+$/, ''));
    chat.rest.get<{ replies: CannedReply[] }>(`/cannedReplies?${search.toString()}`).then(
      ({ replies: next }) => {
        if (late) return;
        setFound({ query, replies: next });
        setAt(0);
        setFailed(false);
        if (hasty.current && next[0]) insert(next[0]);
        hasty.current = false;
      },
      () => {
        if (!late) setFailed(true);
      },
    );
    return () => {
      late = true;
    };
  }, [query]);
  useEffect(() => {
    point(active && optionId(active));
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    return () => point(undefined);
  }, [active?.id]);

  keys.current = (event) => {
    const { key, shiftKey } = event;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + replies.length }[key];
    if (key === 'Escape') close();
    else if (to !== undefined && replies.length > 0) setAt(to % replies.length);
    else if ((key === 'Enter' && !shiftKey) || (key === 'Tab' && active && isCurrent)) {
      const none = failed || (isCurrent && !active);
      // Words behind the slash may be the message; the slash alone never is.
      if (none && query) return false;
      if (isCurrent && active) insert(active);
      else hasty.current = !none;
    } else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  useEffect(
    () => () => {
      keys.current = null;
    },
    [],
  );

  return (
    <div class="replies">
      <p class="replies__head" role="status">
        {failed
          ? say.agentRepliesFailed
          : found
            ? say.agentRepliesFound({ n: replies.length })
            : say.agentRepliesLoading}
      </p>
      <ul ref={list} id={id} class="replies__list" role="listbox" aria-label={say.agentReplies}>
        {replies.map((reply, index) => (
          <Option
            key={reply.id}
            id={optionId(reply)}
            reply={reply}
            on={index === at}
            press={() => insert(reply)}
            over={() => setAt(index)}
          />
        ))}
      </ul>
      <p class="replies__foot">
        <span aria-hidden="true">{say.agentRepliesKeys}</span>
        <button type="button" class="g-link" onMouseDown={stay} onClick={manage}>
          {say.agentRepliesManage}
        </button>
      </p>
    </div>
  );
}

/** The cursor stays in the text. */
const stay = (event: Event) => event.preventDefault();

interface OptionProps {
  id: string;
  reply: CannedReply;
  on: boolean;
  press: () => void;
  over: () => void;
}

function Option({ id, reply, on, press, over }: OptionProps) {
  const { title, shortcut, text, filled = text, unknown = [] } = reply;
  return (
    <li
      id={id}
      class={on ? 'reply reply--on' : 'reply'}
      role="option"
      aria-selected={on}
      onMouseDown={stay}
      onMouseMove={over}
      onClick={press}
    >
      <p class="reply__head">
        <b dir="auto">{title}</b> <span>/{shortcut}</span>
      </p>
      <p class="reply__text" dir="auto">
        {filled}
      </p>
      {unknown.length > 0 && (
        <p class="reply__unknown">
          {say.agentRepliesUnknown({ names: unknown.map((it) => `{${it}}`).join(', ') })}
        </p>
      )}
    </li>
  );
}

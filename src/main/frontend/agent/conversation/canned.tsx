/** Joins the composer to the canned replies: when the list is open, what it inserts, and what must not be sent yet. */
import * as say from 'guichet:messages';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { lazy } from '../../shared/lazy';
import { Strip } from '../../shared/strip';
import type { CannedReply } from '../../shared/wire-agent';
import { isThere, type Slash, slashAt, unfilledIn, withReply } from '../replies/slash';
import type { AgentChat } from './chat';

const CannedReplies = lazy(() => import('../replies/canned-replies'));

interface Box {
  chat: AgentChat;
  box: RefObject<HTMLTextAreaElement>;
  text: string;
  write: (text: string) => void;
  manage: () => void;
}

export interface Canned {
  /** Where the cursor is now. */
  look(): void;
  /** @returns whether the key was meant for the list */
  key(event: KeyboardEvent): boolean;
  /** By the button: a slash at the cursor's line, and the list. */
  open(): void;
  /** Names that nothing is known for and that still stand in the text. */
  unfilled: readonly string[];
  list: ComponentChildren;
  /** For the text box. */
  aria: {
    'aria-autocomplete': 'list';
    'aria-controls'?: string;
    'aria-activedescendant'?: string | undefined;
  };
}

export function useCanned({ chat, box, text, write, manage }: Box): Canned {
  const [slash, setSlash] = useState<Slash>();
  const [closed, setClosed] = useState('');
  const [pointed, setPointed] = useState<string>();
  const keys = useRef<((event: KeyboardEvent) => boolean) | null>(null);
  const { keep, id } = chat.thread;
  const list = useId();
  const unknown = (keep.read(`unknown.${id}`) ?? '').split(',').filter(Boolean);
  const isOpen = slash !== undefined && isThere(text, slash) && closed !== String(slash.from);
  useEffect(CannedReplies.ahead, []);

  const look = () => {
    const field = box.current;
    const next = field ? slashAt(field.value, field.selectionStart) : undefined;
    setSlash(next);
    if (!next) setClosed('');
  };
  const put = (value: string, cursor: number) => {
    write(value);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(cursor, cursor);
      look();
    });
  };
  const insert = (reply: CannedReply) => {
    if (!slash) return;
    const next = withReply(text, slash, reply.filled ?? reply.text);
    const names = unfilledIn(next.text, [...unknown, ...(reply.unknown ?? [])]);
    keep.write(`unknown.${id}`, names.length > 0 ? names.join(',') : undefined);
    setSlash(undefined);
    put(next.text, next.cursor);
  };
  /** The slash asked for the list: left behind, it would be sent. */
  const leaveToManage = () => {
    if (slash && !slash.query) write(withReply(text, slash, '').text);
    manage();
  };

  return {
    look,
    key: (event) => isOpen && keys.current?.(event) === true,
    open() {
      const cursor = box.current?.selectionStart ?? text.length;
      const start = cursor === 0 || text[cursor - 1] === '\n';
      const added = start ? '/' : '\n/';
      put(text.slice(0, cursor) + added + text.slice(cursor), cursor + added.length);
    },
    unfilled: unfilledIn(text, unknown),
    list: isOpen && (
      <CannedReplies
        {...{ chat, keys, insert }}
        id={list}
        query={slash.query}
        manage={leaveToManage}
        close={() => setClosed(String(slash.from))}
        point={setPointed}
      />
    ),
    aria: {
      'aria-autocomplete': 'list',
      ...(isOpen ? { 'aria-controls': list, 'aria-activedescendant': pointed } : {}),
    },
  };
}

/** Sent to the customer, a name in braces would look broken. */
export function Unfilled({ names, held }: { names: readonly string[]; held: boolean }) {
  return (
    <div role={held ? 'alert' : 'status'}>
      {names.length > 0 && (
        <Strip tone="warning" icon="warning">
          {say.agentRepliesUnfilled({ names: names.map((it) => `{${it}}`).join(', ') })}
        </Strip>
      )}
    </div>
  );
}

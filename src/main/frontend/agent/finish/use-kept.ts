/**
 * What is written, ticked or chosen in a form of *Terminer* stays on the device until it has gone: another line looked
 * at, the page loaded again or *Annuler* lose nothing (ux.md 9).
 */
import { useState } from 'preact/hooks';
import { uuid } from '../../shared/uuid';
import type { AgentChat } from '../conversation/chat';

type Writing<Value, Change> = readonly [value: Value, write: (change: Change) => void];

export interface Kept {
  text: string;
  write: (text: string) => void;
  /**
   * Sends it, and forgets it once this has happened. Sent again after a cut, it has the same identifier, though the form
   * was left meanwhile: what came through the first time is not done twice.
   */
  sent: (what: object, send: (once: object) => Promise<boolean>) => Promise<boolean>;
}

/** The same words long after are meant anew. */
const SAME_FOR_MS = 600_000;

/** @param way the form's name; each conversation has its own */
const nameOf = (way: string, { thread: { id } }: AgentChat) => `finish.${way}.${id}`;

export function useKept(chat: AgentChat, way: string): Kept {
  const { keep } = chat.thread;
  const name = nameOf(way, chat);
  const [text, write] = useField(chat, way);
  return {
    text,
    write,
    sent: async (what, send) => {
      const words = JSON.stringify(what);
      const [before = '', at, ...said] = (keep.read(`${name}.sent`) ?? '').split(' ');
      const isSame = said.join(' ') === words && Date.now() - Number(at) < SAME_FOR_MS;
      const clientId = isSame ? before : uuid();
      keep.write(`${name}.sent`, `${clientId} ${Date.now()} ${words}`);
      const happened = await send({ ...what, clientId });
      if (happened) [name, ...keep.names(`${name}.`)].forEach((it) => keep.write(it, undefined));
      return happened;
    },
  };
}

/** One of a form's fields besides its text: as `useState` of words, and kept. */
export function useField(chat: AgentChat, way: string, part = '', first = ''): Writing<string, string> {
  const { keep } = chat.thread;
  const name = nameOf(way, chat) + (part && `.${part}`);
  const [value, set] = useState(() => keep.read(name) ?? first);
  const write = (next: string) => {
    keep.write(name, next === first ? undefined : next);
    set(next);
  };
  return [value, write];
}

/** What is ticked of some numbers, in their order; `offered` are those that can be. */
export function useTicks(
  chat: AgentChat,
  way: string,
  offered: readonly number[],
): Writing<readonly number[], number> {
  const [value, set] = useField(chat, way, 'ticks');
  const kept = new Set(value.split(' ').filter(Boolean).map(Number));
  const toggle = (number: number) => {
    if (!kept.delete(number)) kept.add(number);
    set([...kept].join(' '));
  };
  return [offered.filter((it) => kept.has(it)), toggle];
}

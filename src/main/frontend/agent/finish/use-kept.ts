/**
 * What is written into a form of *Terminer* stays on the device until it has gone: another line looked at, the page
 * loaded again or *Annuler* lose nothing (ux.md 9).
 */
import { useState } from 'preact/hooks';
import type { AgentChat } from '../conversation/chat';

export interface Kept {
  text: string;
  write: (text: string) => void;
  /** Forgets it once this has happened. */
  sent: (sending: Promise<boolean>) => Promise<boolean>;
}

/** @param way the form's name; each conversation has its own */
export function useKept({ thread: { id, keep } }: AgentChat, way: string): Kept {
  const name = `finish.${way}.${id}`;
  const [text, setText] = useState(() => keep.read(name) ?? '');
  const write = (next: string) => {
    keep.write(name, next || undefined);
    setText(next);
  };
  return {
    text,
    write,
    sent: async (sending) => {
      const happened = await sending;
      if (happened) keep.write(name, undefined);
      return happened;
    },
  };
}

/** The conversations that are open here: the last few stay alive, so that going back to one costs nothing. */
import type { Deleting, Rest } from '../shared/rest';
import type { Engine } from '../thread';
import { type AgentChat, createAgentChat } from '../agent/conversation/chat';

export interface Chats {
  open(id: string): AgentChat;
  stop(): void;
}

/** The server takes twenty topics of one page. */
const KEPT = 6;

export function createChats(engine: Pick<Engine, 'thread'>, rest: Rest & Deleting): Chats {
  /** The one that was looked at last is the last. */
  const alive = new Map<string, { chat: AgentChat; close: () => void }>();

  function begin(id: string) {
    const { thread, release } = engine.thread(id);
    const chat = createAgentChat(thread, rest);
    const close = () => {
      chat.stop();
      release();
    };
    return { chat, close };
  }

  return {
    open(id) {
      const known = alive.get(id) ?? begin(id);
      alive.delete(id);
      alive.set(id, known);
      for (const [oldest, { close }] of alive) {
        if (alive.size <= KEPT) break;
        alive.delete(oldest);
        close();
      }
      return known.chat;
    },
    stop() {
      alive.forEach(({ close }) => close());
      alive.clear();
    },
  };
}

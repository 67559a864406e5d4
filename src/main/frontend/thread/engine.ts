/** Joins threads to the server's events: each event to the thread it concerns, each cut to all of them. */
import type { Keep } from '../shared/keep';
import type { Chat, Conversation, Entry, Preferences } from '../shared/wire';
import { type Connect, createFeed, type Tabs } from './feed';
import { anyUnsent, keptIn, OUTBOX } from './outbox';
import type { Thread } from './shapes';
import { type Clockwork, createThread, type ThreadInside } from './thread';

export interface Engine {
  /** The thread of a conversation; asked twice it is the same. Release it when nobody looks any more. */
  thread(id: string): { thread: Thread; release: () => void };
  /** Hears of a topic until released: `list` is all of one's conversations. */
  want(topic: string): () => void;
  readonly isUp: boolean;
  stop(): void;
}

export interface Listener {
  /** A conversation changed, one that is open or another of one's own. */
  conversation(conversation: Conversation): void;
  /** Something was said or happened; no event tells the conversation itself while its state stays the same. */
  entry(id: string, entry: Entry): void;
  /** One has read this far, in this tab or on another device. */
  read(id: string, number: number): void;
  availability(chat: Chat): void;
  /** One's settings were changed, in this tab or elsewhere. */
  preferences?(preferences: Preferences): void;
  /** Connected, again or for the first time: what is on the page may be old. */
  up(): void;
  down(): void;
}

export interface Surroundings extends Clockwork {
  keep: Keep;
  connect: Connect;
  tabs: Tabs;
  person: string;
}

interface Held {
  inside: ThreadInside;
  holders: number;
  unwant: () => void;
}

export function createEngine(around: Surroundings, listener: Listener): Engine {
  const threads = new Map<string, Held>();
  const each = (act: (thread: ThreadInside) => void) => threads.forEach(({ inside }) => act(inside));
  const connection = (isUp: boolean) => {
    each((thread) => thread.connection(isUp));
    if (isUp) sendKept();
    if (isUp) listener.up();
    else listener.down();
  };

  const feed = createFeed(
    around.person,
    around.connect,
    {
      told,
      up: () => connection(true),
      down: () => connection(false),
      loggedOut: () => each((thread) => thread.lostLogin()),
    },
    around.tabs,
  );

  function told(name: string, data: unknown) {
    if (name === 'availability') listener.availability(data as Chat);
    else if (name === 'preferences') listener.preferences?.(data as Preferences);
    else if (name === 'resync') connection(true);
    else {
      const id = idOf(name, data);
      threads.get(id)?.inside.told(name, data);
      if (name === 'conversation') listener.conversation(data as Conversation);
      if (name === 'entry') listener.entry(id, (data as { entry: Entry }).entry);
      if (name === 'read') {
        const { self, number } = data as { self?: boolean; number: number };
        if (self) listener.read(id, number);
      }
    }
  }

  function hold(id: string): Held {
    const unwant = feed.want(id);
    // A conversation that one may not see any more would have the whole connection refused.
    const inside = createThread(id, around.keep, around, listener.conversation, unwant);
    const held = { inside, holders: 0, unwant };
    threads.set(id, held);
    inside.outbox.pending.watch(() => letGo(held));
    return held;
  }

  /** When nobody looks any more and nothing waits to be sent: words go out though their window is closed. */
  function letGo(held: Held) {
    const { inside, holders, unwant } = held;
    if (holders > 0 || threads.get(inside.id) !== held || anyUnsent(inside.outbox.pending.get().list)) return;
    threads.delete(inside.id);
    unwant();
    inside.stop();
  }

  /** What a page that was left, or a network that was lost, kept from being sent. */
  function sendKept() {
    around.keep.names(OUTBOX).forEach((name) => {
      const id = name.slice(OUTBOX.length);
      if (!threads.has(id) && anyUnsent(keptIn(around.keep, name))) hold(id);
    });
  }

  sendKept();

  return {
    thread(id) {
      const held = threads.get(id) ?? hold(id);
      held.holders++;
      let released = false;
      return {
        thread: held.inside,
        release() {
          if (released) return;
          released = true;
          held.holders--;
          letGo(held);
        },
      };
    },
    want: feed.want,
    get isUp() {
      return feed.isUp;
    },
    stop() {
      each((thread) => thread.stop());
      threads.clear();
      feed.close();
    },
  };
}

function idOf(name: string, data: unknown): string {
  return name === 'conversation'
    ? (data as Conversation).id
    : (data as { conversation: string }).conversation;
}

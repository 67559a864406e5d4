/** Joins threads to the server's events: each event to the thread it concerns, each cut to all of them. */
import type { Keep } from '../shared/keep';
import type { Chat, Conversation } from '../shared/wire';
import { type Connect, createFeed, type Tabs } from './feed';
import type { Thread } from './shapes';
import { type Clockwork, createThread, type ThreadInside } from './thread';

export interface Engine {
  /** The thread of a conversation; asked twice it is the same. Release it when nobody looks any more. */
  thread(id: string): { thread: Thread; release: () => void };
  /** Hears of all one's conversations until released. */
  wantList(): () => void;
  readonly isUp: boolean;
  stop(): void;
}

export interface Listener {
  /** A conversation changed, one that is open or another of one's own. */
  conversation(conversation: Conversation): void;
  availability(chat: Chat): void;
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

export function createEngine(around: Surroundings, listener: Listener): Engine {
  const threads = new Map<string, { inside: ThreadInside; holders: number; unwant: () => void }>();
  const each = (act: (thread: ThreadInside) => void) => {
    threads.forEach(({ inside }) => {
      act(inside);
    });
  };

  const feed = createFeed(
    around.person,
    around.connect,
    {
      told,
      up: () => {
        each((thread) => {
          thread.connection(true);
        });
        listener.up();
      },
      down: () => {
        each((thread) => {
          thread.connection(false);
        });
        listener.down();
      },
      loggedOut: () => {
        each((thread) => {
          thread.lostLogin();
        });
      },
    },
    around.tabs,
  );

  function told(name: string, data: unknown) {
    if (name === 'availability') listener.availability(data as Chat);
    else if (name === 'resync') {
      each((thread) => {
        thread.connection(true);
      });
      listener.up();
    } else {
      const id = idOf(name, data);
      threads.get(id)?.inside.told(name, data);
      if (name === 'conversation') listener.conversation(data as Conversation);
    }
  }

  return {
    thread(id) {
      const held = threads.get(id) ?? {
        inside: createThread(id, around.keep, around, listener.conversation),
        holders: 0,
        unwant: feed.want(id),
      };
      held.holders++;
      threads.set(id, held);
      let released = false;
      return {
        thread: held.inside,
        release() {
          if (released || --held.holders > 0) return;
          released = true;
          threads.delete(id);
          held.unwant();
          held.inside.stop();
        },
      };
    },
    wantList: () => feed.want('list'),
    get isUp() {
      return feed.isUp;
    },
    stop() {
      each((thread) => {
        thread.stop();
      });
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

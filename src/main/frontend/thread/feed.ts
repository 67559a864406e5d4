/**
 * The server's events, once per browser and not per tab (design D7).
 *
 * Tabs that want to hear compete for a lock; its holder connects for all and passes on what it hears. When that tab
 * goes, the next one gets the lock. Where the browser has neither locks nor channels, each tab connects for itself.
 */
import type { Connection, Heard } from './connection';

export interface Feed {
  /** Wants to hear of a topic (`list` or a conversation's id) until released. */
  want(topic: string): () => void;
  readonly isUp: boolean;
  close(): void;
}

export type Connect = (topics: string, heard: Heard) => Connection;

type Word =
  | { is: 'told'; name: string; data: unknown }
  | { is: 'up' | 'down' | 'loggedOut' | 'whoWants' }
  | { is: 'wants'; tab: string; topics: string[] };

export interface Tabs {
  locks: Pick<LockManager, 'request'> | undefined;
  channel: Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'> | undefined;
  id: string;
}

const LOCK = 'guichet.feed';

export function createFeed(person: string, connect: Connect, heard: Heard, tabs: Tabs): Feed {
  const own = new Map<string, number>();
  const others = new Map<string, string[]>();
  let isUp = false;
  let leads = false;
  let release: (() => void) | undefined;
  let queued: AbortController | undefined;
  let connection: Connection | undefined;
  let connected = '';

  const alone = !tabs.locks || !tabs.channel;
  const say = (word: Word) => {
    tabs.channel?.postMessage(word);
  };

  const relay: Heard = {
    told: (name, data) => {
      heard.told(name, data);
      say({ is: 'told', name, data });
    },
    up: () => {
      turn('up');
      say({ is: 'up' });
    },
    down: () => {
      turn('down');
      say({ is: 'down' });
    },
    loggedOut: () => {
      heard.loggedOut();
      say({ is: 'loggedOut' });
    },
  };

  if (tabs.channel) {
    tabs.channel.onmessage = ({ data }: MessageEvent<Word>) => {
      listen(data);
    };
  }

  function turn(way: 'up' | 'down') {
    isUp = way === 'up';
    heard[way]();
  }

  function listen(word: Word) {
    switch (word.is) {
      case 'told':
        if (own.size > 0) heard.told(word.name, word.data);
        break;
      case 'up':
      case 'down':
        if (!leads && own.size > 0) turn(word.is);
        break;
      case 'loggedOut':
        heard.loggedOut();
        break;
      case 'whoWants':
        announce();
        break;
      case 'wants':
        others.set(word.tab, word.topics);
        if (leads) {
          reconnect();
          if (isUp && word.topics.length > 0) say({ is: 'up' });
        }
    }
  }

  const announce = () => {
    say({ is: 'wants', tab: tabs.id, topics: [...own.keys()] });
  };

  function wanted(): string {
    const all = new Set([...own.keys(), ...[...others.values()].flat()]);
    return all.has('list') ? 'list' : [...all].sort().join(',');
  }

  function reconnect() {
    const topics = wanted();
    if (topics === connected) return;
    connection?.close();
    connected = topics;
    connection = topics ? connect(topics, relay) : undefined;
  }

  function lead() {
    leads = true;
    others.clear();
    say({ is: 'whoWants' });
    reconnect();
  }

  function resign() {
    leads = false;
    connection?.close();
    connection = undefined;
    connected = '';
    isUp = false;
  }

  /** Joins the queue of those who would connect, or leaves it. */
  function settle() {
    announce();
    if (own.size === 0) {
      queued?.abort();
      queued = undefined;
      release?.();
      release = undefined;
      if (alone) resign();
      return;
    }
    if (leads) reconnect();
    else if (alone) lead();
    else if (!queued) queue();
  }

  function queue() {
    const mine = (queued = new AbortController());
    tabs.locks
      ?.request(`${LOCK}.${person}`, { signal: mine.signal }, () => {
        lead();
        return new Promise<void>((resolve) => {
          release = resolve;
        });
      })
      .catch(() => undefined)
      .finally(() => {
        if (leads) resign();
        if (queued === mine) queued = undefined;
      });
  }

  return {
    want(topic) {
      own.set(topic, (own.get(topic) ?? 0) + 1);
      settle();
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        const left = (own.get(topic) ?? 1) - 1;
        if (left > 0) own.set(topic, left);
        else own.delete(topic);
        settle();
      };
    },
    get isUp() {
      return isUp;
    },
    close() {
      own.clear();
      settle();
      tabs.channel?.close();
    },
  };
}

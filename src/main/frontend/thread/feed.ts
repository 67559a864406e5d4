/**
 * The server's events, once per browser and not per tab (design D7).
 *
 * Tabs that want to hear compete for a lock; its holder connects for all and passes on what it hears. When that tab
 * goes, the next one gets the lock. Where the browser has neither locks nor channels, each tab connects for itself.
 */
import type { Connection, Heard } from './connection';

export interface Feed {
  /** Wants to hear of a topic (`list`, {@link DESK} or a conversation's id) until released. */
  want(topic: string): () => void;
  readonly isUp: boolean;
  close(): void;
}

/** @param looked whether somebody looks at any of the tabs */
export type Connect = (topics: string, heard: Heard, looked: () => boolean) => Connection;

interface Wants {
  topics: readonly string[];
  looks: boolean;
}

/** `to` names the only tab that is meant. */
type Word =
  | { is: 'told'; name: string; data: unknown; to?: string }
  | { is: 'up' | 'down' | 'loggedOut' | 'whoWants'; to?: string }
  | ({ is: 'wants'; tab: string; to?: string } & Wants);

export interface Tabs {
  locks: Pick<LockManager, 'request'> | undefined;
  channel: Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'> | undefined;
  id: string;
  looks(): boolean;
  /** Calls back when this tab comes into view or goes out of it, and with `gone` when it is left. */
  watch(act: (gone: boolean) => void): () => void;
}

const LOCK = 'guichet.feed';

/**
 * An agent's list, before all in their order: what is open besides is named as well, for others see by that who has a
 * conversation before her.
 */
export const DESK = '*';

/** As many as the server takes. */
const MOST_TOPICS = 20;

export function createFeed(person: string, connect: Connect, heard: Heard, tabs: Tabs): Feed {
  const own = new Map<string, number>();
  const others = new Map<string, Wants>();
  /** Who is there, by conversation: told at changes alone, so that a tab that comes later is told anew. */
  const presences = new Map<string, unknown>();
  let isUp = false;
  let leads = false;
  let release: (() => void) | undefined;
  let queued: AbortController | undefined;
  let connection: Connection | undefined;
  let connected = '';

  let alone = !tabs.locks || !tabs.channel;
  const say = (word: Word) => tabs.channel?.postMessage(word);
  const announce = (gone = false) =>
    say({ is: 'wants', tab: tabs.id, topics: gone ? [] : [...own.keys()], looks: !gone && tabs.looks() });
  const looked = () => tabs.looks() || [...others.values()].some(({ looks }) => looks);

  const relay: Heard = {
    told: (name, data) => {
      if (name === 'presence') presences.set((data as { conversation: string }).conversation, data);
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

  const unwatch = tabs.watch(announce);
  if (tabs.channel) tabs.channel.onmessage = ({ data }: MessageEvent<Word>) => listen(data);

  function turn(way: 'up' | 'down') {
    isUp = way === 'up';
    heard[way]();
  }

  function listen(word: Word) {
    if (word.to && word.to !== tabs.id) return;
    if (word.is === 'whoWants') announce();
    else if (word.is === 'wants') listenTo(word);
    else if (leads || own.size === 0) return;
    else if (word.is === 'told') heard.told(word.name, word.data);
    else if (word.is === 'loggedOut') heard.loggedOut();
    else turn(word.is);
  }

  /** Only for the tab that connects for all. */
  function listenTo({ tab: to, topics, looks }: Word & { is: 'wants' }) {
    if (!leads) return;
    const before = others.get(to);
    if (topics.length > 0) others.set(to, { topics, looks });
    else others.delete(to);
    if (looks && !before?.looks) connection?.wake();
    if (reconnect() || String(before?.topics ?? '') === String(topics)) return;
    presences.forEach((data) => say({ is: 'told', name: 'presence', data, to }));
    if (isUp) say({ is: 'up', to });
  }

  function wanted(): string {
    const all = new Set([...own.keys(), ...[...others.values()].flatMap(({ topics }) => topics)]);
    if (all.has('list') && !all.has(DESK)) return 'list';
    return [...all].sort().slice(0, MOST_TOPICS).join(',').replace(DESK, 'list');
  }

  /** @returns whether it connected anew, which all will hear of */
  function reconnect(): boolean {
    const topics = wanted();
    if (topics === connected) return false;
    connection?.close();
    presences.clear();
    isUp = false;
    connected = topics;
    connection = topics ? connect(topics, relay, looked) : undefined;
    return true;
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
    } else if (leads) reconnect();
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
      .catch(() => {
        // Not given up by us: this page may not have locks at all.
        alone ||= !mine.signal.aborted;
      })
      .finally(() => {
        if (leads) resign();
        if (queued === mine) queued = undefined;
        if (own.size > 0 && !queued) settle();
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
      unwatch();
      tabs.channel?.close();
    },
  };
}

/** What a thread's view reads and may ask for. */
import type { Keep } from '../shared/keep';
import type { Store } from '../shared/store';
import type { Conversation, Person } from '../shared/wire';
import type { Log } from './log';
import type { Outbox } from './outbox';

export interface ThreadState {
  status: 'loading' | 'ready' | 'failed' | 'gone';
  conversation: Conversation | undefined;
  log: Log;
  /** How far the other side has read. */
  readByOthers: number;
  typing: readonly Typing[];
  /** Who else has the conversation open. */
  people: readonly Attendant[];
  isUp: boolean;
  loggedOut: boolean;
}

export interface Typing {
  author: Person;
  until: number;
}

export interface Attendant {
  name: string;
  role: Person['role'];
  online: boolean;
}

export interface Thread {
  readonly id: string;
  readonly state: Store<ThreadState>;
  readonly outbox: Outbox;
  /** What is remembered on the device. */
  readonly keep: Keep;
  draft(): string;
  write(text: string): void;
  send(): void;
  older(): Promise<void>;
  reload(): void;
  /** Somebody has the newest entry before her eyes. */
  seen(): void;
  /** Refused or not, the conversation is loaded anew afterwards: a refusal means that it has changed. */
  act(act: string, body?: object): Promise<void>;
  /** The server's time, which its deadlines are counted in. */
  now(): number;
}

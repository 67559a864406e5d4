/** A conversation's thread: the engine that keeps it true and the view that shows it, for portal and issue view alike. */
export { startEngine } from './browser';
export type { Engine, Listener } from './engine';
export type { Attendant, Thread, ThreadState } from './shapes';
export { type Hands, ThreadView } from './thread-view';

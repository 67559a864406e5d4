/**
 * The conversations that want this agent now: offers to take (R78, R85), and those that nobody answered (D3).
 *
 * What is shown follows the server's word on each conversation; only what she presses here is ahead of it.
 */
import * as say from 'guichet:messages';
import { createStore, type Store } from '../../shared/store';
import { Refused } from '../../shared/rest';
import type { Conversation } from '../../shared/wire';
import { failureOf } from '../conversation/failure';
import type { Notes } from './timed';

export interface Card {
  id: string;
  conversation: Conversation;
  is: 'offered' | 'unanswered' | 'accepting' | 'lost' | 'declined' | 'missed';
  /** When it came up here, by which cards are ordered. */
  since: number;
  /** Where it was lost: who took it, in words for a person. */
  taken: string;
  /** Why the last act failed, in words for a person. */
  refusal: string;
}

export interface OffersState {
  cards: readonly Card[];
  /** How many wait for a word of hers: what the badge and the page's title say. */
  waiting: number;
}

export interface Offers {
  readonly state: Store<OffersState>;
  told(conversation: Conversation): void;
  /** Counts what was told. */
  heard(): number;
  /**
   * All that was offered to her when the server was asked; what is not among them is over.
   *
   * @param heard by then: what was told after it is newer than this answer
   */
  synced(offered: readonly Conversation[], heard: number): void;
  accept(id: string): Promise<void>;
  decline(id: string): void;
  undo(id: string): void;
  /** While she writes a reason nothing is sent. */
  hold(id: string): void;
  send(id: string, reason: string): void;
  dismiss(id: string): void;
  /** Another tab of hers has done with it. */
  seenElsewhere(id: string, what: string | undefined): void;
  /** The page goes away: what was declined is sent now. */
  leave(): void;
}

export interface Around {
  accept(id: string): Promise<Conversation>;
  /** Must get through although the page goes away. */
  decline(id: string, reason: string): Promise<void>;
  /** Leads to the conversation, its cursor in the composer. */
  open(conversation: Conversation): void;
  /** Comes up, perhaps not for the first time in this browser. */
  alert(card: Card): void;
  settled(id: string): void;
  /** What she has done with, here or in another tab: the offer of that moment, the level of that height. */
  seen: Notes;
  now(): number;
  later(act: () => void, ms: number): number;
  cancel(timer: number): void;
}

export const LOST_MS = 6_000;
export const UNDO_MS = 5_000;
export const MISSED_MS = 10_000;
/** The word that an offer is over may be lost. */
const OVERDUE_MS = 2_000;

const WAITING: readonly Card['is'][] = ['offered', 'unanswered', 'accepting'];

export const levelOf = ({ unanswered }: Conversation) => unanswered?.level ?? 0;

/** An offer of another moment, a wait that became longer (D3, also while it is offered), or another wait, is another matter. */
export function matterOf(conversation: Conversation): string {
  const { offer, unanswered } = conversation;
  const level = levelOf(conversation);
  if (offer) return level > 0 ? `${offer.until} level ${level}` : offer.until;
  return `level ${level} ${unanswered?.since ?? ''}`;
}

/** The same act again would be refused again. */
const isFinal = (problem: unknown): problem is Refused =>
  problem instanceof Refused && !problem.passing && !problem.loggedOut;

export function createOffers(around: Around): Offers {
  const state = createStore<OffersState>({ cards: [], waiting: 0 });
  const cards = new Map<string, Card>();
  const timers = new Map<string, number>();
  const toldAt = new Map<string, number>();
  let count = 0;

  function show(): void {
    const list = [...cards.values()].sort((one, other) => one.since - other.since);
    state.set({ cards: list, waiting: list.filter(({ is }) => WAITING.includes(is)).length });
  }

  function put(card: Card): void {
    cards.set(card.id, card);
    show();
  }

  function change(id: string, changes: Partial<Card>): void {
    const card = cards.get(id);
    if (card) put({ ...card, ...changes });
  }

  function remove(id: string): void {
    stop(id);
    if (!cards.delete(id)) return;
    around.settled(id);
    show();
  }

  function stop(id: string): void {
    around.cancel(timers.get(id) ?? 0);
    timers.delete(id);
  }

  function after(id: string, ms: number, act: () => void): void {
    stop(id);
    timers.set(id, around.later(act, ms));
  }

  /** Says why it goes, and goes. */
  function fade(id: string, is: 'lost' | 'missed', ms: number, taken = ''): void {
    around.settled(id);
    change(id, { is, taken, refusal: '' });
    after(id, ms, () => remove(id));
  }

  /** By her key: two people may have one name. */
  const isMine = ({ agent, viewer }: Conversation) => agent?.key !== undefined && agent.key === viewer?.key;

  const isOffered = ({ offer, state: at }: Conversation) =>
    offer?.mine === true &&
    (at === 'offered' || at === 'requested') &&
    Date.parse(offer.until) > around.now();

  /** Nobody has answered for long, and it is for her to do. */
  const isUnanswered = (conversation: Conversation) =>
    levelOf(conversation) > 0 && !conversation.resolved && (!conversation.agent || isMine(conversation));

  function raise(conversation: Conversation, is: 'offered' | 'unanswered'): void {
    const { id } = conversation;
    const before = cards.get(id);
    const known = before && matterOf(before.conversation) === matterOf(conversation);
    if (known && before.is === is) {
      change(id, { conversation });
      return;
    }
    if (around.seen.of(id) === matterOf(conversation)) {
      remove(id);
      return;
    }
    const card: Card = {
      id,
      conversation,
      is,
      since: before?.since ?? around.now(),
      taken: '',
      refusal: '',
    };
    put(card);
    stop(id);
    if (is === 'offered') overdue(card);
    around.alert(card);
  }

  function overdue({ id, conversation }: Card): void {
    const left = Date.parse(conversation.offer?.until ?? '') - around.now();
    after(id, left + OVERDUE_MS, () => fade(id, 'missed', MISSED_MS));
  }

  function take(conversation: Conversation): void {
    const { id, agent } = conversation;
    const card = cards.get(id);
    if (card?.is === 'accepting' || card?.is === 'lost') return;
    if (card?.is === 'declined' && isOffered(conversation)) change(id, { conversation });
    else if (isOffered(conversation)) raise(conversation, 'offered');
    else if (isUnanswered(conversation)) raise(conversation, 'unanswered');
    else if (card?.is === 'offered' && agent && !isMine(conversation))
      fade(id, 'lost', LOST_MS, say.offerTaken({ agent: agent.name }));
    else if (card?.is === 'offered' && isStillThere(conversation) && ranOut(card)) over(conversation);
    else if (card?.is !== 'missed' || !isStillThere(conversation)) remove(id);
  }

  /** Gone before its time, it was declined in the panel, at the desk or on another device: nothing was missed. */
  const ranOut = ({ conversation: { offer } }: Card) =>
    Date.parse(offer?.until ?? '') <= around.now() + OVERDUE_MS;

  /** Waits on, or became a ticket because nobody answered. */
  const isStillThere = ({ waiting, agent, ticket }: Conversation) =>
    !agent && (waiting !== undefined || ticket?.cause === 'noAnswer');

  function over(conversation: Conversation): void {
    change(conversation.id, { conversation });
    fade(conversation.id, 'missed', MISSED_MS);
  }

  async function accept(id: string): Promise<void> {
    const card = cards.get(id);
    if (!card || card.is === 'accepting') return;
    stop(id);
    change(id, { is: 'accepting', refusal: '' });
    try {
      const conversation = await around.accept(id);
      remove(id);
      around.open(conversation);
    } catch (problem) {
      // Taken by a colleague, or not to be taken any more: she reads which before it goes.
      if (isFinal(problem) && problem.message) fade(id, 'lost', LOST_MS, problem.message);
      else giveBack(card, problem);
    }
  }

  /** As it was, with the reason why nothing happened; what is over by then goes. */
  function giveBack(card: Card, problem: unknown): void {
    if (isFinal(problem)) {
      remove(card.id);
      return;
    }
    put({ ...card, refusal: failureOf(problem) });
    if (card.conversation.offer) overdue(card);
  }

  async function send(id: string, reason: string): Promise<void> {
    const card = cards.get(id);
    if (card?.is !== 'declined') return;
    remove(id);
    try {
      await around.decline(id, reason);
      around.seen.mark(id, matterOf(card.conversation));
    } catch (problem) {
      giveBack({ ...card, is: 'offered' }, problem);
    }
  }

  return {
    state,
    told(conversation) {
      toldAt.set(conversation.id, ++count);
      take(conversation);
    },
    heard: () => count,
    synced(offered, heard) {
      const isNewer = (id: string) => (toldAt.get(id) ?? 0) > heard;
      offered.filter(({ id }) => !isNewer(id)).forEach(take);
      const ids = new Set(offered.map(({ id }) => id));
      cards.forEach(({ id, is }) => {
        if (isNewer(id)) return;
        if (is === 'offered' && !ids.has(id)) fade(id, 'missed', MISSED_MS);
        if (is === 'unanswered' && !ids.has(id)) remove(id);
      });
    },
    accept,
    decline(id) {
      stop(id);
      around.settled(id);
      change(id, { is: 'declined' });
      after(id, UNDO_MS, () => void send(id, ''));
    },
    undo(id) {
      stop(id);
      change(id, { is: 'offered' });
      const card = cards.get(id);
      if (card) overdue(card);
    },
    hold: stop,
    send: (id, reason) => void send(id, reason),
    dismiss(id) {
      const card = cards.get(id);
      if (card?.is === 'unanswered') around.seen.mark(id, matterOf(card.conversation));
      remove(id);
    },
    seenElsewhere(id, what) {
      const card = cards.get(id);
      if (card && what === matterOf(card.conversation)) remove(id);
    },
    leave() {
      cards.forEach(({ id, is }) => {
        if (is === 'declined') void send(id, '');
      });
    },
  };
}

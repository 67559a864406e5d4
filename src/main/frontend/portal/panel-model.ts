/** What the window shows and where: open or closed, at which place, for which portal, with what news. */
import type { Keep } from '../shared/keep';
import { isLookedAt } from '../shared/looked';
import type { Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { Engine, Listener } from '../thread';
import type { FilesHere } from '../thread/files/here';
import type { Chat, Conversation } from '../shared/wire';
import { createConversations, type Conversations, isRunning, withEntry, type World } from './conversations';
import { openingAConversation, type OpeningAConversation } from './opening';
import { firstPlace, type Place, placeText, readPlace } from './place';
import { choosingPreferences, type ChoosingPreferences } from './preferences';
import { learningRules, type LearningRules } from './rules';
import { createSearching, type Searching } from './search';
import { KEPT, type Stage } from './stage';

export interface PanelState {
  open: boolean;
  /** Nothing while the list that decides is on its way. */
  place: Place | undefined;
  /** The place was chosen by somebody's act, so its first field takes the focus. */
  takesFocus: boolean;
  /** The conversation one came back from. */
  cameFrom: string | undefined;
  portal: string;
  chat: Chat | undefined;
  online: boolean;
}

export interface PanelModel {
  readonly state: Store<PanelState>;
  readonly conversations: Conversations;
  readonly searching: Searching;
  readonly preferences: ChoosingPreferences;
  readonly rules: LearningRules;
  /** What the thread's view makes of it when it first needs it; it outlives that view. */
  files?: FilesHere;
  readonly stage: Pick<Stage, 'ask' | 'contextPath' | 'launcher' | 'user'>;
  readonly rest: Rest;
  readonly world: World;
  readonly engine: Engine;
  /** The draft of the portal that is shown. */
  opening(): OpeningAConversation;
  open(press: boolean, conversation?: string, opener?: HTMLElement): void;
  /** Gets the focus when the window closes. */
  readonly opener: HTMLElement;
  close(): void;
  go(place: Place): void;
  /** To another tab of the window, with the focus left where it is. */
  turnTo(at: 'list' | 'base' | 'help'): void;
  back(): void;
  /** @param charter the version that was accepted along with it */
  send(charter?: number): Promise<void>;
  take(conversation: Conversation): void;
  learn(portal: string, chat: Chat | undefined): void;
  setOnline(online: boolean): void;
}

export function createPanelModel(
  stage: Stage,
  world: World,
  kept: { tab: Keep; device: Keep },
  uuid: () => string,
  engineFor: (listener: Listener) => Engine,
): PanelModel {
  const conversations = createConversations(world);
  const searching = createSearching(world);
  const preferences = choosingPreferences(world.rest, kept.device);
  const rules = learningRules(world.rest);
  const state = createStore<PanelState>({
    open: false,
    place: undefined,
    takesFocus: false,
    cameFrom: undefined,
    portal: stage.portal,
    chat: stage.chat,
    online: true,
  });
  const engine = engineFor({
    conversation: (conversation) => model.take(conversation),
    entry(id, entry) {
      const known = conversations.find(id);
      if (!known) void conversations.refresh(state.get().portal);
      else if (entry.number > known.lastNumber) model.take(withEntry(known, entry, isSeen(id)));
    },
    read(id, number) {
      const known = conversations.find(id);
      if (!known) return;
      const unread = Math.max(0, Math.min(known.unread, known.lastNumber - number));
      model.take({ ...known, readNumber: Math.max(known.readNumber, number), unread });
    },
    availability: (chat) => {
      const { portal } = state.get();
      if ((chat.portalId ?? portal) === portal) model.learn(portal, chat);
    },
    preferences: preferences.take,
    up: () => {
      if (state.get().open) void conversations.refresh(state.get().portal);
    },
    down: () => undefined,
  });
  /** Its thread is before somebody's eyes, and says by itself how far she has read. */
  const isSeen = (id: string) => {
    const { open, place } = state.get();
    return open && place?.at === 'thread' && place.id === id && isLookedAt();
  };

  let opener: HTMLElement | undefined;
  let unwant: (() => void) | undefined;
  let opening = openingAConversation(world.rest, kept.device, stage.portal, uuid);

  /** An idle visitor holds no connection: it is wanted while the window is open, or somebody waits or talks. */
  function settle() {
    const wanted = state.get().open || conversations.list.get().conversations.some(isRunning);
    if (wanted) unwant ??= engine.want('list');
    else {
      unwant?.();
      unwant = undefined;
    }
  }
  state.watch(settle);
  conversations.list.watch(settle);

  const filter = () => conversations.only(preferences.settings.get().unresolvedOnly);
  preferences.settings.watch(filter);
  filter();

  conversations.list.watch(() => {
    const { conversations: all, status, unresolved } = conversations.list.get();
    if (status !== 'ready') return;
    const isKnown = all.length > 0 || !unresolved;
    if (isKnown && all.length > 0 !== (kept.device.read(KEPT.known) !== undefined)) {
      kept.device.write(KEPT.known, all.length > 0 ? '1' : undefined);
    }
    if (state.get().open && !state.get().place) arrive(firstPlace(all, state.get().chat?.unread ?? 0));
  });

  function arrive(place: Place | undefined, change: Partial<PanelState> = {}) {
    if (place) kept.tab.write(KEPT.place, placeText(place));
    state.set({ ...change, place });
  }

  /** All that an open window goes by. */
  function ask() {
    const { portal } = state.get();
    void conversations.refresh(portal);
    void rules.load(portal);
    void preferences.load();
  }

  const model: PanelModel = {
    state,
    conversations,
    searching,
    preferences,
    rules,
    stage,
    rest: world.rest,
    world,
    engine,
    opening: () => opening,

    get opener() {
      return opener ?? stage.launcher;
    },

    open(press, conversation, from) {
      const wanted: Place | undefined =
        conversation === undefined
          ? undefined
          : conversation
            ? { at: 'thread', id: conversation }
            : { at: 'list' };
      const remembered = wanted ?? readPlace(kept.tab.read(KEPT.place));
      opener = from;
      state.set({ open: true, takesFocus: press, cameFrom: undefined });
      arrive(remembered);
      ask();
    },

    /** The next press decides anew where to open; only a reload comes back to the same place. */
    close() {
      kept.tab.write(KEPT.place, undefined);
      state.set({ open: false, place: undefined, takesFocus: false });
      searching.clear();
      conversations.stop();
      stage.closed();
    },

    go(place) {
      arrive(place, { takesFocus: true, cameFrom: undefined });
    },

    turnTo(at) {
      arrive({ at }, { takesFocus: false, cameFrom: undefined });
    },

    back() {
      const { place } = state.get();
      arrive({ at: 'list' }, { takesFocus: true, cameFrom: place?.at === 'thread' ? place.id : undefined });
      void conversations.refresh(state.get().portal);
    },

    async send(charter) {
      const sent = await opening.send(charter);
      if (opening.opening.get().status === 'charter' || charter !== undefined)
        void rules.load(state.get().portal);
      if (!sent) return;
      conversations.take(sent);
      kept.device.write(KEPT.known, '1');
      arrive({ at: 'thread', id: sent.id }, { takesFocus: true });
    },

    take(conversation) {
      const before = conversations.find(conversation.id);
      const { chat } = state.get();
      conversations.take(conversation);
      const after = conversations.find(conversation.id);
      if (chat && before && after) {
        const unread = Math.max(0, chat.unread + after.unread - before.unread);
        state.set({ chat: { ...chat, unread } });
        stage.count(unread);
      }
    },

    learn(portal, chat) {
      const moved = portal !== state.get().portal;
      state.set({ portal, chat: chat ?? (moved ? undefined : state.get().chat) });
      if (!moved) return;
      opening.stop();
      opening = openingAConversation(world.rest, kept.device, portal, uuid);
      searching.clear();
      if (state.get().open) ask();
    },

    setOnline(online) {
      state.set({ online });
      if (online && state.get().open) void conversations.refresh(state.get().portal);
    },
  };
  return model;
}

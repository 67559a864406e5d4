/** The models behind the header, fed by the server's events and by one renewal for all tabs of the browser. */
import * as say from 'guichet:messages';
import type { Keep } from '../../shared/keep';
import type { Rest } from '../../shared/rest';
import type { Conversation } from '../../shared/wire';
import type { DeskPage, PresenceNow } from '../../shared/wire-agent';
import { connectTo, tabsOf } from '../../thread/browser';
import { createFeed, DESK } from '../../thread/feed';
import { type Alerts, createAlerts } from './alerts';
import { claim, type Claiming } from './claim';
import { declineBy } from './decline';
import { shortcutsOf } from './jira-shortcuts';
import { watchKeys } from './keys';
import { type Card, createOffers, levelOf, matterOf, type Offers } from './offers';
import { createPresence, type Presence } from './presence';
import { renew, RENEWED } from './renewal';
import { createSound } from './sound';
import { noted, notesIn } from './timed';
import { unanswered } from './waits';

export interface Here {
  contextPath: string;
  user: string;
  rest: Rest;
  device: Keep;
  tab: Keep;
  /** Of this tab. */
  id: string;
  open(conversation: Conversation): void;
}

export interface Header {
  presence: Presence;
  offers: Offers;
  alerts: Alerts;
  open(conversation: Conversation): void;
  announced(say: (words: string) => void): void;
  reach(focus: () => void): void;
  keys(): boolean;
}

/** What one tab has chosen, for the others. */
const CHOSEN = 'presence';
const SEEN = 'offer.';
const SETTLE_MS = 400;
const later = (act: () => void, ms: number) => window.setTimeout(act, ms);
const cancel = (timer: number) => clearTimeout(timer);

export function startHeader(here: Here): Header {
  const { rest, device } = here;
  const claiming: Claiming = {
    tab: here.id,
    notes: notesIn(device, 'alerted.', Date.now),
    looks: () => document.visibilityState === 'visible',
    later,
  };
  const alerts = createAlerts(createSound(), device, claiming);
  const ask = () => rest.get<PresenceNow>('/me/presence');
  const shortcuts = shortcutsOf(here);
  let announce: (words: string) => void = () => undefined;
  let focus: () => void = () => undefined;

  const presence = createPresence({
    ask,
    put: (wish) => rest.put('/me/presence', wish),
    now: rest.now,
    later,
    chosen: (now) => device.write(CHOSEN, JSON.stringify(now)),
  });

  const offers = createOffers({
    accept: (id) => rest.post<Conversation>(`/conversations/${id}/accept`, {}),
    decline: declineBy(rest),
    open: here.open,
    alert,
    settled: (id) => alerts.settle(id),
    seen: notesIn(device, SEEN, Date.now),
    now: rest.now,
    later,
    cancel,
  });

  function alert({ id, conversation, is }: Card): void {
    const customer = conversation.customer?.name ?? '';
    const [first = ''] = conversation.original.split('\n');
    const matter = `${id} ${matterOf(conversation)}`;
    const long = is === 'unanswered' || levelOf(conversation) > 0;
    const words = long ? unanswered(conversation, rest.now()) : say.offerAlert({ customer, text: first });
    const press = () => focus();
    claim(claiming, `said.${matter}`, () => announce(words));
    const title = long ? words : say.offerTitle;
    alerts.raise({ id, name: matter, title, text: `${customer} · ${first}`, press });
  }

  /** What was told while nobody listened. */
  async function sync(): Promise<void> {
    const heard = offers.heard();
    try {
      const { conversations } = await rest.get<DeskPage>('/desk?filter=unanswered&limit=50');
      offers.synced(conversations, heard);
    } catch {
      // The next event, or the next connection, asks again.
    }
  }

  let refresh = 0;
  const askSoon = () => {
    cancel(refresh);
    refresh = later(() => void ask().then(presence.learn, presence.lost), SETTLE_MS);
  };

  const events = createFeed(
    `agent/${here.user}`,
    connectTo(here.contextPath),
    {
      told(name, data) {
        if (name === 'conversation') offers.told(data as Conversation);
        else if (name === 'availability') askSoon();
        else if (name === 'resync') void sync();
      },
      up: () => void sync(),
      down: () => undefined,
      loggedOut: () => presence.lost(),
    },
    tabsOf(`agent/${here.user}`),
  );

  const renewals = createFeed(
    `lease/${here.user}`,
    (_, heard) => renew(ask, heard, { later, cancel, awake }),
    {
      told(name, data) {
        if (name === RENEWED) presence.learn(data as PresenceNow);
      },
      up: () => undefined,
      down: () => presence.lost(),
      loggedOut: () => presence.lost(),
    },
    tabsOf(`lease/${here.user}`),
  );

  device.watch((name, value) => {
    if (name === CHOSEN && value) presence.learn(JSON.parse(value) as PresenceNow);
    else if (name.startsWith(SEEN)) offers.seenElsewhere(name.slice(SEEN.length), noted(value));
  });
  addEventListener('pagehide', () => offers.leave());
  watchKeys(shortcuts.areOn, {
    o: () => focus(),
    c: () => location.assign(`${here.contextPath}/plugins/servlet/guichet/desk`),
  });
  void ask().then(presence.learn, presence.lost);
  events.want(DESK);
  renewals.want('lease');

  return {
    presence,
    offers,
    alerts,
    open: here.open,
    announced: (act) => (announce = act),
    reach: (act) => (focus = act),
    keys: shortcuts.areOn,
  };
}

function awake(act: () => void): () => void {
  addEventListener('online', act);
  document.addEventListener('visibilitychange', act);
  return () => {
    removeEventListener('online', act);
    document.removeEventListener('visibilitychange', act);
  };
}

/** Sound and desktop notification, where the agent wants them and the browser lets us (R78). */
import type { Keep } from '../../shared/keep';
import { createStore, type Store } from '../../shared/store';
import { claim, type Claiming } from './claim';
import type { Sound } from './sound';

export interface AlertsState {
  on: boolean;
  /** What the browser says to desktop notifications; `none` where it has none, as on plain HTTP. */
  desktop: NotificationPermission | 'none';
}

export interface Matter {
  id: string;
  /** The same for the same matter in every tab, another one when it comes up again. */
  name: string;
  title: string;
  text: string;
  /** Pressed on the desktop. */
  press(): void;
}

export interface Alerts {
  readonly state: Store<AlertsState>;
  turn(on: boolean): void;
  /** Asks for desktop notifications, once in a lifetime; somebody must have pressed something just now. */
  askOnce(): void;
  raise(matter: Matter): void;
  /** It has been seen to. */
  settle(id: string): void;
}

const KEPT = { on: 'alerts', asked: 'alerts.asked' } as const;
const OFF = 'off';

export function createAlerts(
  sound: Sound,
  keep: Keep,
  claiming: Claiming,
  view: Window & typeof globalThis = window,
): Alerts {
  const shown = new Map<string, Notification>();
  const desktop = () => ('Notification' in view ? view.Notification.permission : 'none');
  const state = createStore<AlertsState>({ on: keep.read(KEPT.on) !== OFF, desktop: desktop() });

  keep.watch((name, value) => {
    if (name === KEPT.on) state.set({ on: value !== OFF });
  });

  function ask(): void {
    if (desktop() !== 'default') return;
    keep.write(KEPT.asked, 'yes');
    // Older Safari calls back and promises nothing; it is asked again when it matters.
    void Promise.resolve(view.Notification.requestPermission()).then(() => state.set({ desktop: desktop() }));
  }

  function notify({ id, name, title, text, press }: Matter): void {
    // Who looks at the page sees the card.
    if (desktop() !== 'granted' || (claiming.looks() && view.document.hasFocus())) return;
    try {
      const notice = new view.Notification(title, { body: text, tag: `guichet.${name}` });
      notice.onclick = () => {
        view.focus();
        notice.close();
        press();
      };
      shown.set(id, notice);
    } catch {
      // Android allows them from service workers alone.
      state.set({ desktop: 'none' });
    }
  }

  return {
    state,
    turn(on) {
      keep.write(KEPT.on, on ? undefined : OFF);
      state.set({ on });
      if (on) ask();
    },
    askOnce() {
      if (state.get().on && keep.read(KEPT.asked) === undefined) ask();
    },
    raise(matter) {
      if (!state.get().on) return;
      if (sound.mayPlay) claim(claiming, `sound.${matter.name}`, () => sound.play());
      claim(claiming, `desktop.${matter.name}`, () => notify(matter));
    },
    settle(id) {
      shown.get(id)?.close();
      shown.delete(id);
    },
  };
}

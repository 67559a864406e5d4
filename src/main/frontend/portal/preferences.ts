/**
 * The four settings of the list and the thread's header (R18–R21). They are the server's; the device remembers them so
 * that the first list looks right, and tells the other tabs.
 */
import type { Keep } from '../shared/keep';
import type { Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { Preferences } from '../shared/wire';

export interface Settings extends Preferences {
  /** How the last change ended. */
  change: 'none' | 'saving' | 'saved' | 'failed';
}

export interface ChoosingPreferences {
  readonly settings: Store<Settings>;
  load(): Promise<void>;
  /** Shows at once, is saved at once, and is taken back when that fails. */
  choose(name: keyof Preferences, on: boolean): Promise<void>;
  /** What another tab or device has chosen. */
  take(preferences: Preferences): void;
  /** Nobody looks at how the last change ended any more. */
  forget(): void;
}

const KEPT = 'preferences';
const PATH = '/me/preferences';

export function choosingPreferences(rest: Rest, device: Keep): ChoosingPreferences {
  const settings = createStore<Settings>({ ...read(device.read(KEPT)), change: 'none' });
  let saving: Promise<unknown> = Promise.resolve();
  let choices = 0;

  const take = (preferences: Preferences) => settings.set(known(preferences));
  const keep = () => device.write(KEPT, JSON.stringify(known(settings.get())));

  device.watch((name, value) => {
    if (name === KEPT && value) take(read(value));
  });

  return {
    settings,
    take: (preferences) => {
      take(preferences);
      keep();
    },
    forget: () => settings.set({ change: 'none' }),

    async load() {
      const before = choices;
      const preferences = await rest.get<Preferences>(PATH).catch(() => undefined);
      if (!preferences || before !== choices) return;
      take(preferences);
      keep();
    },

    async choose(name, on) {
      const mine = ++choices;
      settings.set({ [name]: on, change: 'saving' });
      const save = saving.then(() => rest.put(PATH, known({ ...settings.get(), [name]: on })));
      saving = save.catch(() => undefined);
      try {
        await save;
        keep();
        if (mine === choices) settings.set({ change: 'saved' });
      } catch {
        settings.set({ [name]: !on, change: 'failed' });
      }
    },
  };
}

/** The four, and nothing else that an object may have. */
const known = ({ showKey, unresolvedOnly, originalInList, originalInHeader }: Preferences): Preferences => ({
  showKey,
  unresolvedOnly,
  originalInList,
  originalInHeader,
});

function read(text: string | undefined): Preferences {
  const none = { showKey: false, unresolvedOnly: false, originalInList: false, originalInHeader: false };
  try {
    return { ...none, ...(JSON.parse(text ?? '{}') as Partial<Preferences>) };
  } catch {
    return none;
  }
}

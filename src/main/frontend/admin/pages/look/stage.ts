/** Plays the portal's own script in a frame, as a visitor who does not exist. */
import type { Chat, Help, Look } from '../../../shared/wire';
import type { Groups, Texts } from '../../settings/wire';
import { textIn } from '../../settings/texts';
import { answers, type Preset } from './answers';

export type State =
  'launcher' | 'closed' | 'list' | 'new' | 'waiting' | 'busy' | 'thread' | 'solution' | 'ended' | 'help';

/** In which a conversation is open. */
const THREADS: readonly State[] = ['waiting', 'busy', 'thread', 'solution', 'ended'];

export interface Shown {
  state: State;
  lang: 'fr' | 'en';
  theme: 'light' | 'dark';
  groups: Groups;
}

const NOBODY = 'preview';
const PORTAL = '0';
/** As `shared/keep.ts` names what it keeps. */
const kept = (name: string) => `guichet.${NOBODY}:${name}`;

export function play(frame: HTMLIFrameElement, contextPath: string, shown: Shown): void {
  frame.onload = () => dress(frame, contextPath, shown);
  // Every time a page of its own: nothing of the last one listens any more.
  frame.srcdoc = `<!doctype html><html lang="${shown.lang}" data-color-mode="${shown.theme}"><title>–</title>`;
}

function dress(frame: HTMLIFrameElement, contextPath: string, shown: Shown): void {
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) return;
  const tab: Record<string, string> = { [kept('portal')]: PORTAL };
  if (shown.state !== 'launcher' && shown.state !== 'closed') {
    const at = THREADS.includes(shown.state) ? { at: 'thread', id: 'c1' } : { at: shown.state };
    Object.assign(tab, { [kept('open')]: '1', [kept('place')]: JSON.stringify(at) });
  }
  Object.defineProperty(view, 'sessionStorage', { value: memory(tab) });
  Object.defineProperty(view, 'localStorage', { value: memory({}) });
  view.fetch = answers(chatOf(shown), helpOf(shown), shown.state);
  for (const [name, content] of Object.entries({ 'context-path': contextPath, 'remote-user': NOBODY })) {
    const meta = page.createElement('meta');
    Object.assign(meta, { name: `ajs-${name}`, content });
    page.head.append(meta);
  }
  page.body.style.background = shown.theme === 'dark' ? '#161a1d' : '#f7f8f9';
  const script = page.createElement('script');
  script.src = `${contextPath}/download/resources/io.guichet:portal-loader/loader.js`;
  page.body.append(script);
}

/** What the server would say of a portal with these settings. */
function chatOf({ state, lang, groups }: Shown): Chat {
  const { accent, theme, name, ...rest } = groups.look as Omit<Look, 'name' | 'theme'> & {
    name?: Texts;
    theme?: string;
    agents?: string;
  };
  const welcome = textIn(groups.welcome as Partial<Texts> | undefined, lang);
  const called = textIn(name, lang);
  const closed = state === 'closed';
  const inHours = new Date(Date.now() + 20 * 60 * 60_000).toISOString();
  return {
    portalId: PORTAL,
    visible: !closed,
    state: closed ? 'closed' : 'open',
    pickUpMinutes: (groups.pickUpMinutes as number | undefined) ?? 30,
    unread: 0,
    agents: 2,
    ...(rest.agents === 'names' ? { agentNames: ['Aline', 'Benoît'] } : {}),
    ...(welcome ? { welcome } : {}),
    ...(closed ? { outsideHours: 'shown', reopensAt: inHours } : {}),
    look: {
      ...(rest as Look),
      ...(accent ? { accent } : {}),
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(called ? { name: called } : {}),
    },
  };
}

/** Help and charter as one language has them; a phone number alone says nothing without its hours. */
function helpOf({ lang, groups }: Shown): Preset {
  const { rules, guideUrl, phone, links } = (groups.help ?? {}) as SavedHelp;
  const charter = groups.charter as { text?: Partial<Texts> } | undefined;
  const text = textIn(charter?.text, lang);
  return {
    help: {
      rules: textIn(rules, lang),
      ...(guideUrl ? { guideUrl } : {}),
      ...(phone?.number ? { phone } : {}),
      links: (links ?? []).map(({ label, url }) => ({ label: textIn(label, lang), url })),
    },
    ...(text ? { charter: { version: 1, text, acceptedAt: new Date(0).toISOString() } } : {}),
  };
}

interface SavedHelp {
  rules?: Partial<Texts>;
  guideUrl?: string;
  phone?: Help['phone'];
  links?: { label: Texts; url: string }[];
}

/** The loader reads and writes by name, the panel by functions: both see the same. */
function memory(kept: Record<string, string>): Storage {
  const store = Object.create({
    getItem: (key: string) => store[key] ?? null,
    setItem: (key: string, value: string) => void (store[key] = value),
    removeItem: (key: string) => void Reflect.deleteProperty(store, key),
    key: (index: number) => Object.keys(store)[index] ?? null,
    clear: () => Object.keys(store).forEach((key) => Reflect.deleteProperty(store, key)),
  }) as Record<string, string>;
  return Object.assign(store, kept) as unknown as Storage;
}

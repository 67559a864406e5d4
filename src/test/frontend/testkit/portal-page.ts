/** One of the portal's pages before each test, for what the loader does on it. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Beside, BesideModule, Panel, PanelModule, Stage } from '../../../main/frontend/portal/stage';
import { startLoader } from '../../../main/frontend/portal/start-loader';
import { fakeServer, type FakeServer } from './fake-server';

export let server: FakeServer;
export let stage: Stage | undefined;
export const panel = { open: vi.fn<Panel['open']>(), learn: vi.fn<Panel['learn']>() };
export const beside = { see: vi.fn<Beside['see']>(), dress: vi.fn<Beside['dress']>() };
const watchers = new Set<MutationObserver>();
export const load = vi.fn<(url: string) => Promise<PanelModule & BesideModule>>();

/** A page lives until it is left: each test's page must not go on watching the next one's. */
class LeavablePage extends MutationObserver {
  constructor(callback: MutationCallback) {
    super(callback);
    watchers.add(this);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', LeavablePage);
  server = fakeServer();
  vi.stubGlobal('fetch', server.fetch);
  document.elementsFromPoint = () => [];
  document.head.replaceChildren(
    element('title', {}, 'Support'),
    element('meta', { name: 'ajs-context-path', content: '/jira' }),
    element('meta', { name: 'ajs-remote-user', content: 'camille' }),
  );
  document.documentElement.lang = 'fr';
  history.replaceState(null, '', '/jira/servicedesk/customer/portal/1');
  load.mockImplementation(() =>
    Promise.resolve({
      createPanel: (given) => {
        stage = given;
        return panel;
      },
      createBeside: (given) => {
        stage = given;
        return beside;
      },
    }),
  );
});

afterEach(() => {
  watchers.forEach((watcher) => watcher.disconnect());
  vi.useRealTimers();
  vi.resetAllMocks();
  sessionStorage.clear();
  localStorage.clear();
  document.body.replaceChildren();
  stage = undefined;
});

export function element(tag: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

export async function started() {
  const host = startLoader(load);
  await settled();
  return host;
}

export const settled = () => vi.advanceTimersByTimeAsync(1);
export const launcher = (host?: HTMLElement) => host?.shadowRoot?.querySelector('button') ?? undefined;
export const nameOf = (host?: HTMLElement) => launcher(host)?.ariaLabel;

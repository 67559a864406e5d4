// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { AgentPanelModule, HeaderModule } from './place';
import { startLoader } from './start-loader';

afterEach(() => document.body.replaceChildren());

it('asks at another address after a failure, which the browser remembers', async () => {
  const mount = vi.fn<AgentPanelModule['mount']>(() => () => undefined);
  const load = vi.fn<(url: string) => Promise<AgentPanelModule>>();
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  load.mockResolvedValue({ mount });
  const header: HeaderModule = { mount: () => ({ open: () => undefined }) };
  const place = document.createElement('div');
  place.className = 'guichet-agent-panel';
  document.body.append(place);
  startLoader((url) => (url.includes('/top.') ? Promise.resolve(header) : load(url)) as Promise<never>);
  await vi.waitUntil(() => load.mock.calls.length === 1);

  await new Promise((resolve) => setTimeout(resolve));
  document.body.append('changed');
  await vi.waitUntil(() => mount.mock.calls.length === 1);

  const [first, second] = load.mock.calls.map(([url]) => url);
  expect(second).toBe(first?.replace('/s/test/', '/s/test-1/'));
});

it('mounts once at a place that Jira takes away and puts back while the panel is on its way', async () => {
  let arrive: (module: AgentPanelModule) => void = () => undefined;
  const module = new Promise<AgentPanelModule>((resolve) => (arrive = resolve));
  const unmount = vi.fn();
  const mount = vi.fn<AgentPanelModule['mount']>(() => unmount);
  const header: HeaderModule = { mount: () => ({ open: () => undefined }) };
  const place = document.createElement('div');
  place.className = 'guichet-agent-panel';
  document.body.append(place);
  startLoader((url) => (url.includes('/top.') ? Promise.resolve(header) : module) as Promise<never>);
  place.remove();
  await new Promise((resolve) => setTimeout(resolve));
  document.body.append(place);
  await new Promise((resolve) => setTimeout(resolve));
  arrive({ mount });
  await vi.waitUntil(() => mount.mock.calls.length > 0);
  await new Promise((resolve) => setTimeout(resolve));

  expect(mount).toHaveBeenCalledTimes(1);
  place.remove();
  await vi.waitUntil(() => unmount.mock.calls.length === 1);
});

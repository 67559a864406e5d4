// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import {
  server,
  stage,
  panel,
  load,
  started,
  settled,
  launcher,
  nameOf,
} from '../../../test/frontend/testkit/portal-page';
import { INTERVAL_MS } from './chat-poll';
import { startLoader } from './start-loader';

describe('the launcher', () => {
  it('shows while somebody can answer (R1, R3)', async () => {
    const host = await started();

    expect(nameOf(host)).toBe('Démarrer le chat');
    expect(host?.parentElement).toBe(document.body);
  });

  it('is not there when nobody can', async () => {
    server.chat = { visible: false, state: 'nobody', unread: 0 };

    const host = await started();

    expect(launcher(host)).toBeUndefined();
  });

  it('goes within 30 seconds of the last agent, and comes back', async () => {
    const host = await started();

    server.chat = { ...server.chat, visible: false, state: 'nobody' };
    await vi.advanceTimersByTimeAsync(INTERVAL_MS);
    expect(launcher(host)).toBeUndefined();
    server.chat = { ...server.chat, visible: true, state: 'open' };
    await vi.advanceTimersByTimeAsync(INTERVAL_MS);

    expect(launcher(host)).toBeDefined();
  });

  it('is not for visitors who are not logged in', () => {
    document.querySelector('[name=ajs-remote-user]')?.setAttribute('content', '');

    expect(startLoader(load)).toBeUndefined();
    expect(server.calls).toEqual([]);
  });

  it('speaks the language of the page', async () => {
    document.documentElement.lang = 'en-US';

    expect(nameOf(await started())).toBe('Start chat');
  });

  it('counts what is unread, in its name and in the title', async () => {
    server.chat.unread = 3;

    const host = await started();

    expect(nameOf(host)).toBe('Vos conversations, 3 messages non lus');
    expect(document.title).toBe('(3) Support');
  });

  it('keeps the count in the title that the portal changes', async () => {
    server.chat.unread = 120;
    await started();

    document.title = 'Aide';
    await settled();

    expect(document.title).toBe('(99+) Aide');
  });

  it('keeps the focus when news arrive', async () => {
    const host = await started();
    launcher(host)?.focus();

    server.chat = { ...server.chat, unread: 1 };
    await vi.advanceTimersByTimeAsync(INTERVAL_MS);

    expect(host?.shadowRoot?.activeElement).toBe(launcher(host));
  });
});

describe('where the browser refuses storage', () => {
  it('shows and opens all the same', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse);
    const host = await started();
    launcher(host)?.click();
    await settled();
    vi.restoreAllMocks();

    expect(panel.open).toHaveBeenCalledExactlyOnceWith(true, undefined, undefined);
  });
});

describe('one page', () => {
  it('keeps one node, though the portal empties its body', async () => {
    const host = await started();

    document.body.replaceChildren(document.createElement('main'));
    await settled();

    expect(document.querySelectorAll('guichet-chat')).toHaveLength(1);
    expect(host?.isConnected).toBe(true);
  });

  it('follows the portal that is shown', async () => {
    await started();

    history.pushState(null, '', '/jira/servicedesk/customer/portal/2/create/7');
    document.body.append(document.createElement('main'));
    await settled();

    expect(server.calls).toEqual(['GET /portals/1/chat', 'GET /portals/2/chat']);
  });

  it('stays with the last portal where there is none', async () => {
    await started();

    history.pushState(null, '', '/jira/servicedesk/customer/user/requests');
    document.body.append(document.createElement('main'));
    await settled();

    expect(server.calls).toEqual(['GET /portals/1/chat']);
  });

  it('remembers that portal in the tab', async () => {
    sessionStorage.setItem('guichet.camille:portal', '7');
    history.replaceState(null, '', '/jira/servicedesk/customer/portals');

    await started();

    expect(server.calls).toEqual(['GET /portals/7/chat']);
  });
});

describe('the panel', () => {
  it('is loaded at the first press and not before (R8)', async () => {
    const host = await started();
    expect(load).not.toHaveBeenCalled();

    launcher(host)?.click();
    await settled();

    expect(load).toHaveBeenCalledExactlyOnceWith(
      '/jira/s/test/_/download/resources/io.guichet:portal-panel/ui/panel.fr.js',
    );
    expect(panel.open).toHaveBeenCalledExactlyOnceWith(true, undefined, undefined);
    expect(launcher(host)?.ariaExpanded).toBe('true');
  });

  it('says that it could not be loaded, and loads from another address when pressed again', async () => {
    load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
    const host = await started();

    launcher(host)?.click();
    await settled();
    expect(host?.shadowRoot?.querySelector('p')?.textContent).toContain('n’a pas pu s’ouvrir');
    launcher(host)?.click();
    await settled();

    expect(load.mock.lastCall?.[0]).toMatch(/\/s\/test-\d\/_\//);
    expect(panel.open).toHaveBeenCalled();
  });

  it('comes back after a reload without taking the focus', async () => {
    sessionStorage.setItem('guichet.camille:open', '1');

    await started();

    expect(panel.open).toHaveBeenCalledExactlyOnceWith(false, undefined, undefined);
  });

  it('does not come back once it was closed', async () => {
    const host = await started();
    launcher(host)?.click();
    await settled();

    stage?.closed();

    expect(sessionStorage.getItem('guichet.camille:open')).toBeFalsy();
    expect(launcher(host)?.ariaExpanded).toBe('false');
  });

  it('learns of the state that changed', async () => {
    const host = await started();
    launcher(host)?.click();
    await settled();

    server.chat = { ...server.chat, visible: false, state: 'nobody' };
    await vi.advanceTimersByTimeAsync(INTERVAL_MS);

    expect(panel.learn).toHaveBeenLastCalledWith('1', server.chat);
  });
});

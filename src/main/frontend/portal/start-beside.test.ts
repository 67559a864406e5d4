// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import {
  server,
  stage,
  panel,
  beside,
  load,
  started,
  settled,
  launcher,
  nameOf,
} from '../../../test/frontend/testkit/portal-page';
import { INTERVAL_MS } from './chat-poll';

describe('a press when the chat has closed meanwhile (R158)', () => {
  it('opens no window, and has the page say why', async () => {
    const host = await started();
    server.chat = { visible: false, state: 'nobody', unread: 0 };

    launcher(host)?.click();
    await settled();
    await settled();

    expect(panel.open).not.toHaveBeenCalled();
    expect(beside.see).toHaveBeenLastCalledWith({ portal: '1', chat: server.chat, open: false, refused: 1 });
  });

  it('still opens the thread of a request, which can be read at any hour', async () => {
    server.chat = { visible: false, state: 'closed', unread: 0 };
    history.replaceState(null, '', '/jira/servicedesk/customer/portal/1/SUP-128');
    await started();
    const opener = document.createElement('button');

    stage?.open(true, 'c1', opener);
    await settled();

    expect(panel.open).toHaveBeenCalledExactlyOnceWith(true, 'c1', opener);
  });
});

describe('what stands beside the launcher', () => {
  const asked = () => load.mock.calls.map(([url]) => url).filter((url) => url.endsWith('/beside.fr.js'));

  it('is not fetched where a page needs none of it', async () => {
    server.chat = { ...server.chat, look: { side: 'right', launcher: 'button', headerEntry: true } };

    await started();

    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    ['an invitation', { invitation: { conversationId: 'c1' } }],
    ['an announcement', { announcement: { id: 'a' } }],
    ['a launcher on the left', { look: { side: 'left' } }],
    ['a launcher as a field', { look: { launcher: 'field' } }],
    ['a closed chat that is shown', { outsideHours: 'shown' }],
  ])('is fetched once for %s', async (_, told) => {
    server.chat = { ...server.chat, ...told } as typeof server.chat;

    await started();
    await vi.advanceTimersByTimeAsync(INTERVAL_MS);

    expect(asked()).toHaveLength(1);
  });

  it('comes before a launcher that looks otherwise: its first paint is in its own colour (B21)', async () => {
    server.chat = {
      ...server.chat,
      look: { side: 'right', launcher: 'button', headerEntry: true, accent: '#1f845a' },
    };
    let come: () => void = () => undefined;
    const there = load.getMockImplementation()?.('');
    load.mockReturnValue(new Promise((resolve) => (come = () => void there?.then(resolve))));

    const host = await started();
    expect(asked()).toHaveLength(1);
    expect(launcher(host)).toBeUndefined();
    come();
    await settled();

    expect(launcher(host)).toBeDefined();
  });

  it('does not keep the launcher away when it fails', async () => {
    server.chat = {
      ...server.chat,
      look: { side: 'right', launcher: 'button', headerEntry: true, accent: '#1f845a' },
    };
    load.mockRejectedValue(new Error('away'));

    const host = await started();

    expect(launcher(host)).toBeDefined();
  });

  it('dresses the launcher', async () => {
    beside.dress.mockReturnValue({ look: 'is-closed', words: 'Chat fermé' });
    server.chat = { visible: false, state: 'closed', outsideHours: 'shown', unread: 0 };

    const host = await started();
    await settled();

    expect(nameOf(host)).toBe('Chat fermé');
    expect(host?.shadowRoot?.querySelector('#launcher')?.classList).toContain('is-closed');
  });
});

it('opens by a link that ends in #guichet (R7), once', async () => {
  await started();

  history.pushState(null, '', '#guichet');
  dispatchEvent(new Event('hashchange'));
  await settled();

  expect(panel.open).toHaveBeenCalledOnce();
  expect(location.hash).toBe('');
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer } from '../../../test/frontend/testkit/fake-server';
import type { Chat } from '../shared/wire';
import { INTERVAL_MS, pollChat } from './chat-poll';

const URL = '/jira/rest/guichet/1.0/portals/1/chat';
const show = vi.fn<(chat?: Chat) => void>();
let server = fakeServer();

let address = URL;

beforeEach(() => {
  address = URL;
  vi.useFakeTimers();
  server = fakeServer();
  vi.stubGlobal('fetch', server.fetch);
});

afterEach(() => {
  vi.useRealTimers();
  show.mockReset();
});

const lookedAt = (visible: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(!visible);

describe('asking for the state of the chat', () => {
  it('asks at once and then every 25 seconds', async () => {
    void pollChat(() => URL, show)();

    await vi.advanceTimersByTimeAsync(0);
    expect(show).toHaveBeenCalledExactlyOnceWith(server.chat);
    await vi.advanceTimersByTimeAsync(2 * INTERVAL_MS);

    expect(server.calls).toHaveLength(3);
  });

  it('asks at once when it must be sure', async () => {
    const poll = pollChat(() => address, show);
    await poll();
    server.chat = { ...server.chat, visible: false, state: 'nobody' };

    await poll(true);

    expect(show).toHaveBeenLastCalledWith(server.chat);
    expect(server.calls).toHaveLength(2);
  });

  it('asks nothing while nobody looks, and at once when somebody does', async () => {
    const poll = pollChat(() => address, show);
    lookedAt(false);
    void poll();
    await vi.advanceTimersByTimeAsync(10 * INTERVAL_MS);
    expect(server.calls).toHaveLength(0);

    lookedAt(true);
    void poll();
    await vi.advanceTimersByTimeAsync(0);

    expect(server.calls).toHaveLength(1);
  });

  it('does not ask more often because one looks away and back', async () => {
    const poll = pollChat(() => address, show);
    void poll();
    await vi.advanceTimersByTimeAsync(1_000);

    void poll();
    void poll();
    await vi.advanceTimersByTimeAsync(1_000);

    expect(server.calls).toHaveLength(1);
  });

  it('stays as it was while the network is away', async () => {
    void pollChat(() => URL, show)();
    await vi.advanceTimersByTimeAsync(0);

    server.trouble = 'offline';
    await vi.advanceTimersByTimeAsync(2 * INTERVAL_MS);
    server.trouble = 503;
    await vi.advanceTimersByTimeAsync(INTERVAL_MS);

    expect(show).toHaveBeenCalledTimes(1);
  });

  it('shows nothing to whom the server does not know', async () => {
    server.trouble = 401;
    void pollChat(() => URL, show)();

    await vi.advanceTimersByTimeAsync(0);

    expect(show).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('drops the answer of a portal that was left', async () => {
    const poll = pollChat(() => address, show);
    let late: (answer: Response) => void = () => undefined;
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (late = resolve)));
    void poll();
    vi.stubGlobal('fetch', server.fetch);

    address = URL.replace('/1/', '/2/');
    await poll();
    late(Response.json({ visible: false, state: 'nobody', unread: 0 }));
    await vi.advanceTimersByTimeAsync(0);

    expect(show).toHaveBeenCalledExactlyOnceWith(server.chat);
  });
});

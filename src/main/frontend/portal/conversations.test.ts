import { describe, expect, it, vi } from 'vitest';
import { fakeServer } from '../../../test/frontend/testkit/fake-server';
import { conversation, minutesAgo, said, several } from '../../../test/frontend/testkit/sample';
import { connectRest } from '../shared/rest';
import { createConversations, RETRY_MS } from './conversations';

function listOf(server = fakeServer({ conversations: several() })) {
  const later = vi.fn<(act: () => void, ms: number) => number>(() => 7);
  const conversations = createConversations({
    rest: connectRest('/rest/guichet/1.0', server.fetch),
    now: () => new Date(),
    later,
    cancel: () => undefined,
  });
  const subjects = () => conversations.list.get().conversations.map(({ subject }) => subject);
  return { server, conversations, later, subjects, list: conversations.list };
}

describe('the list of conversations', () => {
  it('has the newest last entry on top (R17)', async () => {
    const { conversations, subjects } = listOf(
      fakeServer({
        conversations: [
          conversation('Ancienne', { lastEntry: said('Aline', 'Bonjour', minutesAgo(60)) }),
          conversation('Récente', { lastEntry: said('Aline', 'Bonjour', minutesAgo(1)) }),
        ],
      }),
    );

    await conversations.refresh('1');

    expect(subjects()).toEqual(['Récente', 'Ancienne']);
  });

  it('brings older ones page by page and says how many came', async () => {
    const { conversations, subjects, list } = listOf(fakeServer({ conversations: several(), pageSize: 2 }));
    await conversations.refresh('1');
    expect(subjects()).toHaveLength(2);

    await conversations.more();
    await conversations.more();

    expect(subjects()).toHaveLength(5);
    expect(list.get()).toMatchObject({ cursor: undefined, added: 1 });
  });

  it('keeps the older ones when it is refreshed', async () => {
    const { conversations, subjects } = listOf(fakeServer({ conversations: several(), pageSize: 2 }));
    await conversations.refresh('1');
    await conversations.more();

    await conversations.refresh('1');

    expect(subjects()).toHaveLength(4);
  });

  it('asks again when an event overtook the answer', async () => {
    const server = fakeServer({ conversations: several() });
    const { conversations, list } = listOf(server);
    const [first] = server.conversations;
    if (!first) throw new Error('none');
    const slow = conversations.refresh(first.portalId);
    first.resolved = true;
    conversations.take({ ...first });
    await slow;

    expect(conversations.find(first.id)).toMatchObject({ resolved: true });
    expect(list.get().status).toBe('ready');
  });

  it('stays readable when a refresh fails, and tries again by itself, less and less often', async () => {
    const { server, conversations, later, list, subjects } = listOf();
    await conversations.refresh('1');

    server.trouble = 503;
    for (let i = 0; i < 5; i++) await conversations.refresh('1');

    expect(list.get().status).toBe('failed');
    expect(subjects()).toHaveLength(5);
    expect(later.mock.calls.map(([, ms]) => ms)).toEqual([...RETRY_MS, 30_000]);
  });

  it('is well again after a try that succeeded', async () => {
    const { server, conversations, later, list } = listOf();
    server.trouble = 'offline';
    await conversations.refresh('1');

    server.trouble = undefined;
    later.mock.lastCall?.[0]();
    await vi.waitUntil(() => list.get().status === 'ready');

    expect(list.get().conversations).toHaveLength(5);
  });

  it('moves a conversation up when something is said in it', async () => {
    const { conversations, subjects } = listOf();
    await conversations.refresh('1');
    const [, second] = several();

    conversations.take(
      conversation('Relances clients en double', {
        ...second,
        lastEntry: said('Aline', 'Bonjour', minutesAgo(0)),
      }),
    );

    expect(subjects()[0]).toBe('Relances clients en double');
    expect(subjects()).toHaveLength(5);
  });

  it('forgets the conversations of the portal that was left', async () => {
    const { conversations, subjects } = listOf();
    await conversations.refresh('1');

    const coming = conversations.refresh('2');

    expect(subjects()).toEqual([]);
    await coming;
  });
});

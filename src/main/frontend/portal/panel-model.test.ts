// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer, type FakeServer } from '../../../test/frontend/testkit/fake-server';
import { device } from '../../../test/frontend/testkit/memory-keep';
import { conversation, minutesAgo, said } from '../../../test/frontend/testkit/sample';
import { connectRest } from '../shared/rest';
import type { Entry } from '../shared/wire';
import type { Engine, Listener } from '../thread';
import { createPanelModel, type PanelModel } from './panel-model';

let server: FakeServer;
let model: PanelModel;
let told: Listener;
const count = vi.fn<(unread: number) => void>();

const old = conversation('Ancienne', {
  lastEntry: said('Camille', 'Bonjour', minutesAgo(60), 3),
  lastNumber: 3,
  readNumber: 3,
});
const recent = conversation('Récente', { lastEntry: said('Aline', 'Bonjour', minutesAgo(9)), unread: 1 });

beforeEach(async () => {
  server = fakeServer({ conversations: [recent, old] });
  server.chat.unread = 1;
  model = createPanelModel(
    {
      contextPath: '/jira',
      user: 'camille',
      portal: '1',
      chat: server.chat,
      closed: vi.fn(),
      count,
    } as never,
    {
      rest: connectRest('/rest/guichet/1.0', server.fetch),
      now: () => new Date(),
      later: () => 0,
      cancel: () => undefined,
    },
    { tab: device().tab(), device: device().tab() },
    () => 'uuid',
    (listener) => {
      told = listener;
      return { want: () => () => undefined } as unknown as Engine;
    },
  );
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  count.mockClear();
  await model.conversations.refresh('1');
});

const all = () => model.conversations.list.get().conversations;
const first = () => all()[0];
const hear = (entry: Entry) => told.entry(old.id, entry);
const next = (by: 'Camille' | 'Aline', number = 4) => said(by, 'Je regarde', minutesAgo(0), number);

describe('the list hears', () => {
  it('a message: preview, count and order change at once, and the launcher’s number', () => {
    hear(next('Aline'));

    expect(first()).toMatchObject({
      id: old.id,
      unread: 1,
      lastNumber: 4,
      lastEntry: { text: 'Je regarde' },
    });
    expect(model.state.get().chat?.unread).toBe(2);
    expect(count).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('each message once', () => {
    hear(next('Aline'));
    hear(next('Aline'));

    expect(first()?.unread).toBe(1);
  });

  it('one’s own words from another device, which nobody has to read', () => {
    hear(next('Aline'));
    hear(next('Camille', 5));

    expect(first()).toMatchObject({ unread: 0, lastNumber: 5 });
    expect(count).toHaveBeenLastCalledWith(1);
  });

  it('a message that is amended, without counting it again', () => {
    hear(next('Aline'));
    const entry = { ...next('Aline'), text: 'Je vérifie', edited: true };
    hear({ ...next('Aline', 5), kind: 'event', text: '', event: { type: 'edited', target: 4, entry } });

    expect(first()).toMatchObject({ unread: 1, lastNumber: 5, lastEntry: { number: 4, text: 'Je vérifie' } });
  });

  it('a message before somebody’s eyes, which is not unread', () => {
    model.open(true);
    model.go({ at: 'thread', id: old.id });
    hear(next('Aline'));

    expect(first()).toMatchObject({ id: old.id, unread: 0 });
  });

  it('that another tab has read', () => {
    told.read(recent.id, 1);

    expect(all().find(({ id }) => id === recent.id)?.unread).toBe(0);
    expect(count).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('that another tab has read a part', () => {
    hear(next('Aline'));
    hear(next('Aline', 5));
    told.read(old.id, 4);

    expect(first()?.unread).toBe(1);
  });

  it('of a conversation that it lacks, and asks for it', async () => {
    server.conversations = [conversation('Neuve'), recent, old];
    told.entry('neuve', next('Aline', 2));

    await vi.waitUntil(() => all().length === 3);
  });

  it('what an answer under way does not know yet', async () => {
    const answer = model.conversations.refresh('1');
    hear(next('Aline'));
    await answer;

    expect(first()).toMatchObject({ id: old.id, unread: 1, lastNumber: 4 });
  });
});

describe('availability', () => {
  it('is that of the portal shown, and no other’s', () => {
    told.availability({ portalId: '2', visible: false, state: 'nobody', unread: 0 });
    expect(model.state.get().chat?.state).toBe('open');

    told.availability({ portalId: '1', visible: false, state: 'nobody', unread: 0 });
    expect(model.state.get().chat?.state).toBe('nobody');
  });
});

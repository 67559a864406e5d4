// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fakeServer } from '../../../test/frontend/testkit/fake-server';
import { keepFor } from '../shared/keep';
import { connectRest } from '../shared/rest';
import { uuid } from '../shared/uuid';
import { openingAConversation } from './opening';

function start(user = 'camille', server = fakeServer()) {
  const rest = connectRest('/rest/guichet/1.0', server.fetch);
  const begin = () => openingAConversation(rest, keepFor(user, localStorage), '1', uuid);
  return { server, begin, ...begin() };
}

describe('sending the first message', () => {
  it('makes a conversation and empties the box', async () => {
    const { opening, write, send, begin } = start();
    write('L’export s’arrête.');

    const conversation = await send();

    expect(conversation?.subject).toBe('L’export s’arrête.');
    expect(opening.get()).toMatchObject({ text: '', status: 'writing', reason: '' });
    expect(begin().opening.get().text).toBe('');
  });

  it('keeps the text when the network is away, and sends the same conversation later', async () => {
    const { server, opening, write, send } = start();
    write('L’export s’arrête.');
    server.trouble = 'offline';

    expect(await send()).toBeUndefined();
    expect(opening.get()).toMatchObject({ text: 'L’export s’arrête.', status: 'failed' });
    server.trouble = undefined;
    const first = await send();

    expect(first?.id).toBeDefined();
    expect(server.conversations).toHaveLength(1);
  });

  it('uses the same identifier again after a reload, so that a lost answer makes no second conversation', async () => {
    const { server, write, send, begin } = start();
    write('Deux fois le même.');
    const answer = server.conversations;
    await send();
    const [posted] = answer;
    write('Deux fois le même.');
    localStorage.setItem(
      'guichet.camille:draft.1',
      JSON.stringify({ text: 'Deux fois le même.', clientId: posted?.id }),
    );

    const again = await begin().send();

    expect(again?.id).toBe(posted?.id);
    expect(server.conversations).toHaveLength(1);
  });

  it('shows the reason of a refusal and keeps the text', async () => {
    const { server, opening, write, send } = start();
    write('Mon mot de passe est …');
    server.trouble = 422;

    await send();

    expect(opening.get()).toMatchObject({
      text: 'Mon mot de passe est …',
      status: 'refused',
      reason: 'Ce message a été refusé par une règle.',
    });
  });

  it('knows an expired session from a refusal', async () => {
    const { server, opening, write, send } = start();
    write('Bonjour');
    server.trouble = 401;

    await send();

    expect(opening.get().status).toBe('loggedOut');
  });

  it('follows what another tab typed or sent', () => {
    const { opening } = start();
    const value = JSON.stringify({ text: 'Écrit ailleurs', clientId: uuid() });

    dispatchEvent(
      new StorageEvent('storage', {
        key: 'guichet.camille:draft.1',
        newValue: value,
        storageArea: localStorage,
      }),
    );
    expect(opening.get().text).toBe('Écrit ailleurs');
    dispatchEvent(
      new StorageEvent('storage', {
        key: 'guichet.camille:draft.1',
        newValue: null,
        storageArea: localStorage,
      }),
    );

    expect(opening.get().text).toBe('');
  });

  it('shows nobody the draft of somebody else', () => {
    start('camille').write('Pour Camille seule');

    expect(start('hugo').opening.get().text).toBe('');
    expect(start('camille').opening.get().text).toBe('');
  });
});

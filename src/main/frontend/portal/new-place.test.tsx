import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  server,
  root,
  one,
  PATIENCE,
  seen,
  said,
  box,
  opened,
  button,
  click,
  press,
  type,
} from '../../../test/frontend/testkit/open-window';
import { rules } from '../../../test/frontend/testkit/sample';

describe('a new conversation', () => {
  beforeEach(() => {
    server.conversations = [];
  });

  it('is where somebody without conversations begins, with the cursor in the box (R9)', async () => {
    await opened();

    const field = await box();
    await vi.waitUntil(() => root.activeElement === field, PATIENCE);
  });

  it('goes by Enter, and its thread opens', async () => {
    await opened();
    await type('L’export s’arrête.');

    await press('Enter');
    await seen('[role=log]');

    expect(server.conversations).toHaveLength(1);
    expect(localStorage.getItem('guichet.camille:known')).toBe('1');
    await said(/Position 2 dans la file/);
  });

  it('breaks the line by Shift+Enter', async () => {
    await opened();
    await type('Une ligne');

    await press('Enter', true);

    expect(server.calls.filter((call) => call.startsWith('POST'))).toEqual([]);
  });

  it('says what lacks when nothing was typed', async () => {
    await opened();

    await click(await button(/Démarrer le chat/));

    await said(/Saisissez d’abord votre message/);
    expect(root.activeElement).toBe(one('textarea'));
  });

  it('keeps the text when it cannot be sent', async () => {
    await opened();
    await type('L’export s’arrête.');
    server.trouble = 'offline';

    await press('Enter');
    await said(/Votre texte est conservé/);

    expect((await box()).value).toBe('L’export s’arrête.');
  });

  it('asks for the module where its topic has some, and keeps the text (R66)', async () => {
    await opened();
    await type('L’export s’arrête.');
    const topic = (await seen('select[name=topic]')) as HTMLSelectElement;
    await act(() => {
      topic.value = 'fault';
      topic.dispatchEvent(new Event('change', { bubbles: true }));
    });

    (await box()).focus();
    await press('Enter');
    await said(/Précisez le module/);

    expect(root.activeElement).toBe(one('select[name=module]'));
    expect((await box()).value).toBe('L’export s’arrête.');
    expect(server.conversations).toHaveLength(0);
  });

  it('goes without a topic: nobody has to choose one to be helped', async () => {
    await opened();
    await type('L’export s’arrête.');
    await seen('select[name=topic]');

    await press('Enter');
    await seen('[role=log]');

    expect(server.conversations).toHaveLength(1);
  });

  it('waits for the charter to be accepted, once (R11)', async () => {
    server.rules = rules({ charter: { version: 3, text: 'Restez courtois.' } });
    await opened();
    const charter = (await seen('input[name=charter]')) as HTMLInputElement;
    expect(charter.checked).toBe(false);
    await type('L’export s’arrête.');
    await press('Enter');
    await said(/Acceptez la charte/);
    expect(root.activeElement).toBe(charter);

    await click(charter);
    await click(await button(/Démarrer le chat/));
    await seen('[role=log]');

    expect(server.rules.charter?.acceptedAt).toBeDefined();
  });

  it('has no articles where the server has none, and takes no key for them', async () => {
    await opened();
    await type('journal absent');
    await vi.waitUntil(() => server.calls.some((call) => call.includes('/articles')), PATIENCE);

    expect(one('.articles')).toBeNull();
    expect((await box()).value).toBe('journal absent');
  });

  it('is not for who is not entitled: it says whom to ask (R76)', async () => {
    server.chat = { visible: true, state: 'notEntitled', contact: 'Camille', unread: 0 };
    await opened();

    await said(/réservé aux utilisateurs clés. Contactez Camille/);

    expect(one('textarea')).toBeNull();
  });

  it('becomes a request when the last agent has gone', async () => {
    const panel = await opened();
    await type('L’export s’arrête.');

    await act(() => panel.learn('1', { visible: false, state: 'nobody', unread: 0 }));

    await said(/sera traité comme une demande/);
    expect(await button(/Créer une demande/)).toBeTruthy();
  });
});

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

  it('becomes a request when the last agent has gone', async () => {
    const panel = await opened();
    await type('L’export s’arrête.');

    await act(() => panel.learn('1', { visible: false, state: 'nobody', unread: 0 }));

    await said(/sera traité comme une demande/);
    expect(await button(/Créer une demande/)).toBeTruthy();
  });
});

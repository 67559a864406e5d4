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
  closed,
  opened,
  button,
  click,
  press,
  type,
} from '../../../test/frontend/testkit/open-window';
import { paragraphs } from '../../../test/frontend/testkit/article-body';
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

  it('says in a line what chat is for, and asks for a clear sentence (R29, R30)', async () => {
    await opened();

    await said(/Un seul sujet par conversation, une question de support\./);
    await said(/Une phrase claire suffit/);
    const ids = (await box()).getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => root.getElementById(id)?.textContent).join(' ')).toMatch(
      /support.*phrase claire/s,
    );
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

describe('an article that may answer (R24–R26)', () => {
  beforeEach(() => {
    server.conversations = [];
    server.articles = [
      {
        id: '7',
        title: 'Rattacher un journal',
        url: 'https://aide.example/7',
        kind: 'tuto',
        space: 'Aide en ligne',
        passage: 'Le journal est absent.',
        highlights: [[3, 10]],
      },
    ];
    server.articleBodies = { 7: paragraphs('Ouvrez les paramètres.', '<b>Journaux</b>') };
  });

  const asked = async () => {
    await opened();
    await type('journal absent');
    await click(await button(/Rattacher un journal/));
  };

  it('says how many there are, and opens in the window with its passage, as text (R25)', async () => {
    await opened();
    await type('journal absent');
    await said(/1 article proposé/);
    await click(await button(/Rattacher un journal/));
    await said(/Ouvrez les paramètres/);

    expect(root.activeElement?.textContent).toBe('Rattacher un journal');
    expect(one('.reading mark')?.textContent).toBe('journal');
    expect(one('.reading__words')?.textContent).toContain('<b>Journaux</b>');
    expect(one('.reading a[href="https://aide.example/7"]')?.getAttribute('target')).toBe('_blank');
    expect(one('.reading__files a')?.getAttribute('href')).toBe('https://aide.example/guide.pdf');
  });

  it('is left by Esc for the form, with what was typed and the cursor in it', async () => {
    await asked();
    await said(/Ouvrez les paramètres/);

    await press('Escape');

    expect(one('.reading')).toBeNull();
    expect((await box()).value).toBe('journal absent');
    expect(root.activeElement).toBe(one('textarea'));
    expect(closed).not.toHaveBeenCalled();
  });

  it('ends the question when it answers: nothing is sent, and it can be taken back (R26)', async () => {
    await asked();
    await click(await button(/répond à ma question/));
    await said(/Rien n’a été envoyé/);
    expect(server.conversations).toHaveLength(0);

    await click(await button(/Annuler/));

    expect((await box()).value).toBe('journal absent');
    await press('Enter');
    await seen('[role=log]');
  });

  it('says so when it is gone, and leads back', async () => {
    server.articleBodies = {};
    await asked();
    await said(/plus accessible/);

    await click(await button(/Revenir à ma demande/));

    expect((await box()).value).toBe('journal absent');
  });

  it('can be asked for again when it does not come', async () => {
    await opened();
    await type('journal absent');
    const card = await button(/Rattacher un journal/);
    server.trouble = 'offline';
    await click(card);
    await said(/n’a pas pu être ouvert/);

    server.trouble = undefined;
    await click(await button(/Réessayer/));

    await said(/Ouvrez les paramètres/);
  });
});

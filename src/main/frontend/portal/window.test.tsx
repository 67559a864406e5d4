import { describe, expect, it } from 'vitest';
import {
  server,
  root,
  launcher,
  closed,
  one,
  all,
  seen,
  said,
  box,
  opened,
  button,
  click,
  press,
} from '../../../test/frontend/testkit/open-window';
import { conversation, rules } from '../../../test/frontend/testkit/sample';

describe('the window', () => {
  it('is a dialogue that leaves the page alone, named by its title', async () => {
    await opened();

    const dialog = one('[role=dialog]');
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
    expect(one(`#${dialog?.getAttribute('aria-labelledby') ?? ''}`)?.textContent).toBe('Vos conversations');
  });

  it('closes by Esc and gives the focus back to the launcher', async () => {
    await opened();
    await seen('a.line');

    await press('Escape');

    expect(closed).toHaveBeenCalledOnce();
    expect(one('[role=dialog]')).toBeNull();
    expect(root.activeElement).toBe(launcher);
  });

  it('gives the focus to the page when the launcher has gone', async () => {
    const main = document.createElement('main');
    document.body.prepend(main);
    await opened();
    await seen('a.line');
    launcher.remove();

    await press('Escape');

    expect(document.activeElement).toBe(main);
  });

  it('leaves the focus where it is when it is closed from elsewhere', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    await opened();
    await seen('a.line');
    field.focus();

    await click(await button(/Fermer/));

    expect(document.activeElement).toBe(field);
  });

  it('comes back at the same place after a reload, and takes no focus', async () => {
    sessionStorage.setItem('guichet.camille:place', '{"at":"new"}');

    await opened(false);

    expect(await seen('textarea')).toBeTruthy();
    expect(root.activeElement).toBeNull();
  });
});

describe('help (R11, R73–R75)', () => {
  it('is a tab, with the arrows, and keeps the focus there', async () => {
    server.articles = [{ id: '1', title: 'FEC', url: '', kind: 'faq', passage: '', highlights: [] }];
    await opened();
    await seen('a.line');
    all('[role=tab]')[0]?.focus();

    await press('ArrowRight');
    await said(/Articles récents/);
    expect(root.activeElement?.textContent).toBe('Base de connaissances');
    await press('End');
    await said(/Règles du chat/);

    expect(root.activeElement?.textContent).toBe('Aide');
    expect(root.activeElement?.getAttribute('aria-selected')).toBe('true');
  });

  it('tells the charter with its version and the day it was accepted (R132)', async () => {
    server.rules = rules({
      charter: { version: 3, text: 'Restez courtois.', acceptedAt: '2026-02-02T09:00:00Z' },
    });
    await opened();
    await seen('a.line');
    await click(all('[role=tab]')[2]);

    await said(/Version 3, acceptée le 2 février 2026/);
    await click(await button(/Charte/));

    await said(/Restez courtois\./);
  });
});

describe('where it opens', () => {
  it('is the one conversation that goes on', async () => {
    server.conversations = [conversation('Relances clients en double')];

    await opened();

    expect(await seen('[role=log]')).toBeTruthy();
  });

  it('offers nothing to press while it is not decided', async () => {
    let answer: (value: Response) => void = () => undefined;
    const slow = new Promise<Response>((resolve) => (answer = resolve));
    server.fetch = () => slow;

    await opened();

    expect(all('button').map((it) => it.ariaLabel ?? it.getAttribute('aria-label'))).toEqual([
      null,
      'Fermer la fenêtre de chat',
    ]);
    answer(Response.json({ conversations: [] }));
    await box();
  });
});

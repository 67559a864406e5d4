import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import {
  server,
  root,
  one,
  all,
  PATIENCE,
  seen,
  said,
  opened,
  button,
  click,
  press,
} from '../../../test/frontend/testkit/open-window';

describe('the list', () => {
  it('says of each line all that it shows (R16)', async () => {
    await opened();

    const line = await seen('a.line');
    expect(line.getAttribute('aria-label')).toMatch(
      /^Export des ventes vers la comptabilité arrêté, En cours, 2 messages non lus, Aline, \d\d:\d\d$/,
    );
    expect(line.classList).toContain('line--unread');
  });

  it('is walked by arrows, Home and End, with one tab stop', async () => {
    await opened();
    await seen('a.line');
    const at = () => all('a.line').findIndex((line) => line === root.activeElement);
    expect(at()).toBe(0);

    await press('ArrowDown');
    expect(at()).toBe(1);
    await press('End');
    expect(at()).toBe(4);
    await press('ArrowDown');
    expect(at()).toBe(4);
    await press('Home');

    expect(at()).toBe(0);
    expect(all('a.line[tabindex="0"]')).toHaveLength(1);
  });

  it('puts the focus back on the line one came from', async () => {
    await opened();
    await seen('a.line');
    await click(all('a.line')[1]);
    await seen('[role=log]');

    await click(await button(/Retour à la liste/));

    await vi.waitUntil(
      () => root.activeElement?.getAttribute('aria-label')?.startsWith('Relances'),
      PATIENCE,
    );
  });

  it('links to the portal’s own request pages', async () => {
    await opened();

    const first = await seen('a.line');
    expect(first.getAttribute('href')).toBe('/jira/servicedesk/customer/portal/1/SUP-128');
  });

  it('stays when a refresh fails, and says so', async () => {
    const panel = await opened();
    await seen('a.line');
    server.trouble = 503;

    await act(() => panel.open(false));
    await said(/n’ont pas pu être actualisées/);

    expect(all('a.line')).toHaveLength(5);
  });
});

describe('settings (R18–R21)', () => {
  const toggle = (name: RegExp) =>
    vi.waitUntil(() => all('[role=switch]').find((it) => name.test(it.textContent)), PATIENCE);

  it('are saved at the press and show at once in the list', async () => {
    await opened();
    await click(await button(/Paramètres/));

    await click(await toggle(/numéro de ticket/));
    await said(/Enregistré/);

    expect(server.preferences.showKey).toBe(true);
    expect((await seen('.line__key')).textContent).toBe('SUP-128');
  });

  it('close by Esc alone, and the window stays', async () => {
    await opened();
    const opener = await button(/Paramètres/);
    await click(opener);
    await toggle(/numéro de ticket/);

    await press('Escape');

    expect(all('[role=switch]')).toHaveLength(0);
    expect(root.activeElement).toBe(opener);
    expect(one('.window')).not.toBeNull();
  });

  it('go back and say so when they cannot be saved', async () => {
    await opened();
    await click(await button(/Paramètres/));
    const key = await toggle(/numéro de ticket/);
    server.trouble = 503;

    await click(key);
    await said(/Réglage non enregistré/);

    expect(key.getAttribute('aria-checked')).toBe('false');
  });

  it('leave out what is resolved, until the chip is pressed (R19)', async () => {
    server.preferences.unresolvedOnly = true;
    await opened();
    await vi.waitUntil(() => all('a.line').length === 4, PATIENCE);

    await click(await button(/Tout afficher/));

    await vi.waitUntil(() => all('a.line').length === 5, PATIENCE);
    expect(server.preferences.unresolvedOnly).toBe(false);
  });

  it('follow what another device has chosen', async () => {
    await opened();
    await seen('a.line');
    await vi.waitUntil(() => server.calls.some((call) => call.includes('stream')), PATIENCE);

    await vi.waitUntil(() => {
      server.tell('preferences', { ...server.preferences, showKey: true });
      return one('.line__key');
    }, PATIENCE);
  });
});

describe('search', () => {
  it('finds among all, counts, and says when there is nothing', async () => {
    await opened();
    const field = (await seen('input[type=search]')) as HTMLInputElement;
    const ask = (q: string) =>
      act(() => {
        field.value = q;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });

    await ask('relances');
    await said(/1 conversation trouvée/);
    expect(all('a.line')).toHaveLength(1);
    await ask('rien de tel');
    await said(/Rien ne correspond à «\u00a0rien de tel\u00a0»/);

    await click(await button(/Effacer la recherche/));
    expect(all('a.line')).toHaveLength(5);
  });
});

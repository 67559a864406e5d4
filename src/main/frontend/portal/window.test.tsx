import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer, type FakeServer } from '../../../test/frontend/testkit/fake-server';
import { conversation, several } from '../../../test/frontend/testkit/sample';
import { createPanel } from './panel';
import type { Panel, Stage } from './stage';

let server: FakeServer;
let root: ShadowRoot;
let launcher: HTMLButtonElement;
const closed = vi.fn<Stage['closed']>();
const count = vi.fn<Stage['count']>();

beforeEach(() => {
  server = fakeServer({ conversations: several() });
  vi.stubGlobal('fetch', (...call: Parameters<typeof fetch>) => server.fetch(...call));
  const host = document.createElement('guichet-chat');
  root = host.attachShadow({ mode: 'open' });
  launcher = document.createElement('button');
  root.append(launcher);
  document.body.append(host);
});

afterEach(() => {
  const element = root.querySelector('.g-root');
  if (element) render(null, element);
  document.body.replaceChildren();
  sessionStorage.clear();
  localStorage.clear();
  vi.resetAllMocks();
});

async function opened(press = true): Promise<Panel> {
  const panel = createPanel({
    root,
    contextPath: '/jira',
    user: 'camille',
    portal: '1',
    chat: server.chat,
    launcher,
    closed,
    count,
  });
  await act(() => panel.open(press));
  await seen('[role=dialog]');
  return panel;
}

const one = (selector: string) => root.querySelector<HTMLElement>(selector);
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const PATIENCE = { timeout: 10_000 };
const seen = (selector: string) => vi.waitUntil(() => one(selector), PATIENCE);
const said = (text: RegExp) => vi.waitUntil(() => text.test(root.textContent), PATIENCE);
const box = async () => (await seen('textarea')) as HTMLTextAreaElement;

async function button(name: RegExp): Promise<HTMLElement> {
  const nameOf = (it: HTMLElement) => it.getAttribute('aria-label') ?? it.textContent;
  return vi.waitUntil(() => all('button').find((it) => name.test(nameOf(it))), PATIENCE);
}

async function click(element: HTMLElement | undefined): Promise<void> {
  await act(() => element?.click());
}

async function press(key: string, shiftKey = false): Promise<void> {
  const options = { key, shiftKey, bubbles: true, composed: true, cancelable: true };
  await act(() => {
    root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options));
  });
}

async function type(text: string): Promise<void> {
  const field = await box();
  await act(() => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

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
    await said(/Votre demande est envoyée/);
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

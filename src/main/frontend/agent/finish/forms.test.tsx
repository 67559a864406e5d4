import { type ComponentType, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFor } from '../../shared/keep';
import type { Conversation, Entry } from '../../shared/wire';
import type { AgentChat } from '../conversation/chat';
import type { Declining } from '../conversation/declining';
import { AskNew, Convert, Decline, type FormProps, OutOfScope, Propose } from './forms';
import { Split } from './more-forms';

const WORDS = 'Passez en version 12, puis relancez l’export.';

let root: HTMLElement;
let sent: object[];
let answers: boolean;
let services: () => Promise<readonly object[]>;

function chat(id = 'c1'): AgentChat {
  return {
    thread: { id, keep: keepFor('aline', localStorage) },
    act: (_what: string, body: object) => {
      sent.push(body);
      return Promise.resolve(answers);
    },
    services: () => services(),
  } as unknown as AgentChat;
}

const spoken = (number: number, text: string) =>
  ({ number, kind: 'message', author: { role: 'customer', name: 'Camille' }, text }) as unknown as Entry;

async function show(Shown: ComponentType<FormProps>, of = chat(), numbers = [8, 9, 10]): Promise<void> {
  const entries = numbers.map((number) => spoken(number, `Message ${number}`));
  const conversation = { agent: { name: 'Aline' } } as unknown as Conversation;
  const declining = { decline: () => Promise.resolve(answers) } as unknown as Declining;
  const close = () => undefined;
  await act(() => render(<Shown chat={of} {...{ entries, conversation, declining, close }} />, root));
}

function field(): HTMLTextAreaElement {
  const found = root.querySelector('textarea');
  if (!found) throw new Error('no field');
  return found;
}

const write = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const send = () =>
  act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await Promise.resolve();
  });
const leave = () => act(() => render(null, root));

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  sent = [];
  answers = true;
  services = () => Promise.resolve([]);
});

afterEach(async () => {
  await leave();
  localStorage.clear();
  root.remove();
});

describe('what an agent writes before it goes (ux.md 9)', () => {
  it('is there again after another line was looked at, and nowhere else', async () => {
    await show(Propose);
    await write(WORDS);
    await leave();

    await show(Propose, chat('another'));
    expect(field().value).toBe('');
    await leave();
    await show(Propose);
    expect(field().value).toBe(WORDS);
  });

  it('stays when it could not be sent, and is gone when it was', async () => {
    await show(Propose);
    await write(WORDS);
    answers = false;
    await send();
    await leave();
    await show(Propose);
    expect(field().value).toBe(WORDS);

    answers = true;
    await send();
    await leave();
    await show(Propose);
    expect(field().value).toBe('');
    expect(sent).toHaveLength(2);
  });

  it('is never cut: what is too long is told, kept and not sent', async () => {
    await show(Propose);
    await write('x'.repeat(10_050));
    await send();

    expect(field().value).toHaveLength(10_050);
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/50/);
    expect(sent).toEqual([]);
  });
});

it('asks for another conversation with her words in their order (R107)', async () => {
  await show(AskNew);
  for (const box of [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].reverse()) {
    await act(() => box.click());
  }
  await send();

  expect(sent).toMatchObject([{ entries: [8, 9, 10] }]);
});

it('tells a failure from a project without services, and tries again (R106)', async () => {
  services = () => Promise.reject(new Error('away'));
  await show(OutOfScope);
  await act(() => Promise.resolve());
  expect(root.textContent).not.toMatch(/Aucun service|No service/);

  services = () => Promise.resolve([{ id: 's', name: 'Comptabilité', contact: '' }]);
  await act(async () => {
    root.querySelector<HTMLButtonElement>('.g-link')?.click();
    await Promise.resolve();
  });
  expect([...root.querySelectorAll('option')].map((it) => it.textContent)).toContain('Comptabilité');
});

describe('what an agent ticks and chooses before it goes (ux.md 9)', () => {
  const boxes = () => [...root.querySelectorAll<HTMLInputElement>('input')];
  const tick = (at: number) => act(() => boxes()[at]?.click());
  const ticked = () => boxes().flatMap(({ checked }, at) => (checked ? [at] : []));

  it.each([AskNew, Split])('stays ticked when the form is left, until it has gone', async (Shown) => {
    await show(Shown);
    await tick(2);
    await tick(0);
    await leave();
    await show(Shown);
    expect(ticked()).toEqual([0, 2]);

    await send();
    await leave();
    await show(Shown);
    expect(ticked()).toEqual([]);
    expect(sent).toMatchObject([{ entries: [8, 10] }]);
  });

  it('sends nothing that is not seen in the form any more', async () => {
    await show(AskNew);
    await tick(0);
    await tick(1);
    await leave();
    await show(AskNew, chat(), [9, 10, 11]);
    await send();
    expect(sent).toMatchObject([{ entries: [9] }]);
  });

  it('stays chosen: the reason, and the service', async () => {
    services = () => Promise.resolve([{ id: 's', name: 'Comptabilité', contact: '' }]);
    await show(Convert);
    await tick(2);
    await leave();
    await show(Convert);
    expect(ticked()).toEqual([2]);
    await leave();

    const select = () => root.querySelector<HTMLSelectElement>('select') ?? document.createElement('select');
    await show(OutOfScope);
    await act(() => {
      select().value = 's';
      select().dispatchEvent(new Event('change', { bubbles: true }));
    });
    await leave();
    await show(OutOfScope);
    await act(() => Promise.resolve());
    expect(select().value).toBe('s');
  });

  it('has the same identifier when it is sent again after a cut, though the form was left', async () => {
    await show(Split);
    await tick(1);
    answers = false;
    await send();
    await leave();
    await show(Split);
    answers = true;
    await send();
    await tick(1);
    await send();

    const [first, again, other] = sent as { clientId: string }[];
    expect(again?.clientId).toBe(first?.clientId);
    expect(other?.clientId).not.toBe(first?.clientId);
  });

  it('takes no longer reason for declining than the server does', async () => {
    await show(Decline);
    await write('x'.repeat(501));
    await send();
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/1/);
  });

  it('keeps why an offer is declined until that was told', async () => {
    answers = false;
    await show(Decline);
    await write('En formation.');
    await send();
    await leave();
    await show(Decline);
    expect(field().value).toBe('En formation.');

    answers = true;
    await send();
    await leave();
    await show(Decline);
    expect(field().value).toBe('');
  });
});

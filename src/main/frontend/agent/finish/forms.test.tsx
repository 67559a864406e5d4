import { type ComponentType, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFor } from '../../shared/keep';
import type { Conversation, Entry } from '../../shared/wire';
import type { AgentChat } from '../conversation/chat';
import { AskNew, type FormProps, OutOfScope, Propose } from './forms';

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

async function show(Shown: ComponentType<FormProps>, of = chat()): Promise<void> {
  const entries = [8, 9, 10].map((number) => spoken(number, `Message ${number}`));
  const conversation = { agent: { name: 'Aline' } } as unknown as Conversation;
  await act(() => render(<Shown chat={of} close={() => undefined} {...{ entries, conversation }} />, root));
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

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Refused, type Rest } from '../../shared/rest';
import { Customers } from './customers';

// R90: an agent finds a customer who has no conversation yet, sees her requests, and begins one with her.

const CAMILLE = { person: 'camille', name: 'Camille', avatar: '', organisation: 'Harmonie' };
const HUGO = { person: 'hugo', name: 'Hugo', avatar: '' };

let host: HTMLElement;
let answer: (path: string) => Promise<unknown>;
const get = vi.fn((path: string) => answer(path));
const post = vi.fn<(path: string, body: unknown) => Promise<unknown>>(() => Promise.resolve({ id: 'c9' }));
const open = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  answer = (path) =>
    Promise.resolve(
      path.endsWith('/requests')
        ? { requests: [{ key: 'SUP-7', subject: 'Export' }] }
        : { customers: [CAMILLE, HUGO], more: false },
    );
  host = document.body.appendChild(document.createElement('div'));
  void act(() =>
    render(
      <Customers
        rest={{ get, post, put: vi.fn(), now: () => 0 } as unknown as Rest}
        contextPath="/jira"
        project="SUP"
        projects={[]}
        view="customers"
        days={7}
        look={vi.fn()}
        open={open}
      />,
      host,
    ),
  );
});

afterEach(() => {
  render(null, host);
  host.remove();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const find = (selector: string) => {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const wait = () =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(400);
  });
const press = async (element: HTMLElement) => {
  await act(() => element.click());
  await wait();
};
const write = async (selector: string, words: string) => {
  const field = find(selector) as HTMLInputElement;
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const seek = async (words: string) => {
  await write('input', words);
  await wait();
};
const names = () => [...host.querySelectorAll('.found__name b')].map(({ textContent }) => textContent);

it('asks once for what was typed, and nothing for nothing', async () => {
  await write('input', 'c');
  await seek('ca & m');

  expect(get.mock.calls).toEqual([['/projects/SUP/customers?q=ca+%26+m']]);
  expect(names()).toEqual(['Camille', 'Hugo']);

  await seek('  ');
  expect(names()).toEqual([]);
  expect(get).toHaveBeenCalledTimes(1);
});

it('shows what was asked for last, whatever answers last', async () => {
  const late: ((found: unknown) => void)[] = [];
  answer = () => new Promise((resolve) => late.push(resolve));
  await seek('cam');
  await seek('hug');
  late[1]?.({ customers: [HUGO], more: false });
  late[0]?.({ customers: [CAMILLE], more: false });
  await wait();

  expect(names()).toEqual(['Hugo']);
});

it('says that nobody is called so, and that it could not look', async () => {
  answer = () => Promise.resolve({ customers: [], more: false });
  await seek('zoé');
  expect(find('.view__none').textContent).toContain('zoé');

  answer = () => Promise.reject(new Error('offline'));
  await seek('zoéc');
  await press(find('[role=alert] button'));
  expect(get).toHaveBeenCalledTimes(3);
});

it('walks through them by arrows, from the field and back', async () => {
  await seek('a');
  const key = (name: string) =>
    act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });
  expect(document.activeElement).toBe(find('input'));
  await key('ArrowDown');
  await key('ArrowDown');
  await key('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Hugo');
  await key('ArrowUp');
  await key('ArrowUp');
  expect(document.activeElement).toBe(find('input'));
});

it('begins a chat about one of her requests', async () => {
  await seek('cam');
  await press(find('.found__name'));
  await press(find('.reach__requests button'));

  expect(get).toHaveBeenLastCalledWith('/projects/SUP/customers/camille/requests');
  expect(post).toHaveBeenCalledWith('/issues/SUP-7/invitations', {});
  expect(open).toHaveBeenCalledWith('c9');
});

it('begins a new one with the words that were typed, the same again after a failure', async () => {
  await seek('cam');
  await press(find('.found__name'));
  await press(find('[type=submit]'));
  expect(post).not.toHaveBeenCalled();

  await write('textarea', ' La mise à jour est prête. ');
  post.mockRejectedValueOnce(new Refused(409, 'invitation.notToday', 'Pas aujourd’hui.'));
  await press(find('[type=submit]'));
  expect(find('.reach__problem').textContent).toBe('Pas aujourd’hui.');
  expect(open).not.toHaveBeenCalled();

  await press(find('[type=submit]'));
  const [first, again] = post.mock.calls;
  expect(again).toEqual(first);
  expect(first?.[0]).toBe('/projects/SUP/customers/camille/conversations');
  expect(first?.[1]).toMatchObject({ text: 'La mise à jour est prête.' });
  expect(open).toHaveBeenCalledWith('c9');
});

it('keeps what was begun for one while one looks at another', async () => {
  await seek('a');
  await press(find('.found__name'));
  await write('textarea', 'Bonjour Camille');
  await press(find('.found:last-child .found__name'));
  expect((find('textarea') as HTMLTextAreaElement).value).toBe('');
  await press(find('.found__name'));
  expect((find('textarea') as HTMLTextAreaElement).value).toBe('Bonjour Camille');
});

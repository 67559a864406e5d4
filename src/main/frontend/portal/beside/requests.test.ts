// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer } from '../../../../test/frontend/testkit/fake-server';
import { connectRest, restOf } from '../../shared/rest';
import type { Stage } from '../stage';
import { markRequests } from './requests';

const KEY = 'SUP-12';
const open = vi.fn();
const stage = { contextPath: '/jira', open } as unknown as Stage;
const button = () =>
  document.querySelector('guichet-request')?.shadowRoot?.querySelector<HTMLButtonElement>('button') ??
  undefined;

function onPage(path: string) {
  history.replaceState(null, '', `/jira/servicedesk/customer/${path}`);
  const server = fakeServer();
  const one = { id: 'c1', portalId: '1', requestKey: KEY, subject: 'A question', unread: 2 };
  server.conversations.push(one as (typeof server.conversations)[number]);
  return { server, marks: markRequests(connectRest(restOf('/jira'), server.fetch), stage, '') };
}

function title(words: string) {
  const heading = document.createElement('h1');
  heading.textContent = words;
  document.querySelector('main')?.replaceChildren(heading);
}

beforeEach(() => document.body.replaceChildren(document.createElement('main')));
afterEach(() => open.mockReset());

describe('the page of a request that has a chat (issue page, R39)', () => {
  it('has a button that opens it, however late the portal draws its title', async () => {
    const { marks } = onPage(`portal/1/${KEY}`);
    marks('1', 2);
    await new Promise((after) => setTimeout(after));
    expect(button()).toBeUndefined();

    title('A question');
    await vi.waitFor(() => expect(button()).toBeDefined());
    button()?.click();

    expect(open).toHaveBeenCalledExactlyOnceWith(true, 'c1', button());
  });

  it('takes the button away with the request that it was for', async () => {
    const { marks } = onPage(`portal/1/${KEY}`);
    title('A question');
    marks('1', 2);
    await vi.waitFor(() => expect(button()).toBeDefined());

    history.replaceState(null, '', '/jira/servicedesk/customer/portal/1/SUP-13');
    marks('1', 2);

    await vi.waitFor(() => expect(button()).toBeUndefined());
  });
});

it('marks a request in the list of requests with the number of unread messages', async () => {
  const { marks } = onPage('user/requests');
  const link = document.createElement('a');
  link.href = `/jira/servicedesk/customer/portal/1/${KEY}`;
  document.querySelector('main')?.append(link);
  marks('', 2);

  await vi.waitFor(() => expect(button()?.textContent).toContain('2'));
  expect(button()?.getAttribute('aria-label')).toContain(KEY);
});

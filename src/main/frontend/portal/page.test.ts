import { expect, it } from 'vitest';
import { loginUrl } from './page';

it.each([
  ['/jira/servicedesk/customer/portal/1/SUP-12?sda=1', 'portal%2F1%2FSUP-12%3Fsda%3D1'],
  ['/jira/servicedesk/customer/portal/7', 'portal%2F7'],
  ['/jira/servicedesk/customer/user/requests', 'portal%2F3'],
])('comes back from the login to %s (M21)', (page, destination) => {
  expect(loginUrl('/jira', '3', page)).toBe(
    `/jira/servicedesk/customer/user/login?destination=${destination}`,
  );
});

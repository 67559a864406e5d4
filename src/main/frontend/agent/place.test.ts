// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { placeOf } from './place';

afterEach(() => document.head.replaceChildren());

function place() {
  const element = document.createElement('div');
  element.dataset.userKey = 'JIRAUSER10100';
  return placeOf(element);
}

it('knows a person by the name that the portal has for her, else by her key', () => {
  expect(place().person).toBe('JIRAUSER10100');

  const meta = document.createElement('meta');
  meta.name = 'ajs-remote-user';
  meta.content = 'aline';
  document.head.append(meta);

  expect(place().person).toBe('aline');
});

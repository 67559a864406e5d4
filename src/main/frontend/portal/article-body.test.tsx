import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EVERYTHING, paragraphs } from '../../../test/frontend/testkit/article-body';
import { type Block, Body } from './article-body';

let box: HTMLElement;

beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, box);
  box.remove();
});

const show = (blocks: readonly Block[]) => act(() => render(<Body blocks={blocks} here="/jira" />, box));

it('shows what an article is made of (R24)', async () => {
  await show(EVERYTHING);

  expect(box.querySelector('h4')?.textContent).toBe('Activer la plateforme');
  expect(box.querySelector('h5')?.textContent).toBe('Statuts');
  expect(box.querySelectorAll('ol > li')).toHaveLength(2);
  expect(box.querySelectorAll('ol ul > li')).toHaveLength(2);
  expect(box.querySelector('strong')?.textContent).toBe('plateforme');
  expect(box.querySelector('th')?.getAttribute('scope')).toBe('col');
  expect(box.querySelector('[role=region]')?.getAttribute('tabindex')).toBe('0');
  expect(box.querySelector('pre')?.textContent).toContain('GET /factures');
  const link = box.querySelector('a');
  expect(link?.href).toBe('https://aide.example/norme');
  expect(link?.rel).toBe('noopener noreferrer');
});

it('asks for images below the context path and says in words what cannot be had', async () => {
  await show([{ is: 'picture', text: 'L’écran', url: '/rest/guichet/1.0/portals/1/articles/7/pictures/1' }]);
  const image = box.querySelector('img');
  expect(image?.getAttribute('src')).toBe('/jira/rest/guichet/1.0/portals/1/articles/7/pictures/1');
  expect(image?.alt).toBe('L’écran');

  await act(() => void image?.dispatchEvent(new Event('error')));

  expect(box.querySelector('img')).toBeNull();
  expect(box.textContent).toContain('L’écran');
});

it('never takes words for markup', async () => {
  await show([
    ...paragraphs('<img src=x onerror=alert(1)> {{x}}'),
    { is: 'code', text: '<script>alert(1)</script>' },
  ]);

  expect(box.querySelector('img, script')).toBeNull();
  expect(box.textContent).toContain('<script>alert(1)</script>');
});

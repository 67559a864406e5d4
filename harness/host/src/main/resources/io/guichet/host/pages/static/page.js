/** Small things that the pages share. */
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';

export const context = meta('ajs-context-path');
const words = JSON.parse(document.getElementById('host-words').textContent);

/** A sentence in the page's language, with its placeholders filled in. */
export const say = (key, ...values) => words[key].replace(/\{(\d)\}/g, (_, i) => values[i]);

/** The server said no. */
export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** Calls Jira with its session; an answer without a body is an empty object. */
export async function call(path, { method = 'GET', json, form } = {}) {
  const answer = await fetch(context + path, {
    method,
    headers: {
      Accept: 'application/json',
      ...(json ? { 'Content-Type': 'application/json' } : {}),
      ...(form ? { 'X-Atlassian-Token': 'no-check', 'X-ExperimentalApi': 'opt-in' } : {}),
    },
    body: json ? JSON.stringify(json) : form,
  });
  const text = await answer.text();
  const isJson = (answer.headers.get('Content-Type') ?? '').includes('json');
  const body = isJson && text ? JSON.parse(text) : {};
  if (!answer.ok) throw new Refused(answer.status, body.errorMessage ?? body.errorMessages?.[0] ?? '');
  return body;
}

/** A part of a page as the server renders it. */
export async function part(path) {
  const answer = await fetch(context + path, { headers: { Accept: 'text/html', 'X-Requested-With': 'XMLHttpRequest' } });
  if (!answer.ok) throw new Refused(answer.status, '');
  return answer.text();
}

/** Puts HTML from the server into the page and runs its scripts, as Jira's pages do. */
export function insert(place, html) {
  place.innerHTML = html;
  for (const script of place.querySelectorAll('script')) {
    const again = document.createElement('script');
    for (const { name, value } of script.attributes) again.setAttribute(name, value);
    again.textContent = script.textContent;
    script.replaceWith(again);
  }
}

/** An element; strings become text, so that nothing anybody typed is ever markup. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/** Words with their line breaks, and addresses as links. */
export function text(written, className) {
  const parts = (written ?? '').split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'])/);
  return h('div', { class: className, dir: 'auto' }, parts.map((piece, i) =>
    i % 2 ? h('a', { href: piece, rel: 'noopener noreferrer nofollow' }, piece) : piece));
}

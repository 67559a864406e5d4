/** Small things that the stand-in's pages share. */
export const context = document.querySelector('meta[name=ajs-context-path]').content;
export const userName = document.querySelector('meta[name=ajs-remote-user]').content;
export const locale = document.documentElement.lang;
const french = locale.startsWith('fr');

/** A sentence in the page's language. */
export const say = (fr, en) => (french ? fr : en);

/** An element; strings become text, so nothing that anybody typed is ever markup. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return element;
}

export class Refused extends Error {
  constructor(status, answer) {
    super((answer.errorMessages ?? []).concat(Object.values(answer.errors ?? {})).join(' ') || answer.errorMessage || `${status}`);
    this.status = status;
  }
}

export async function rest(path, method = 'GET', body = undefined) {
  const answer = await fetch(`${context}/rest${path}`, {
    method,
    headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  const json = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {};
  if (!answer.ok) throw new Refused(answer.status, json);
  return json;
}

export const day = (at) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** Puts HTML that the server rendered for a plugin into the page and runs its scripts, as Jira's pages do. */
export function insert(place, html) {
  place.innerHTML = html;
  place.querySelectorAll('script').forEach((script) => {
    const again = document.createElement('script');
    for (const { name, value } of script.attributes) again.setAttribute(name, value);
    again.textContent = script.textContent;
    script.replaceWith(again);
  });
}

/** Words with their line breaks, and addresses as links. */
export function text(words, className) {
  const parts = (words ?? '').split(/(https?:\/\/[^\s]+)/);
  return h('div', { class: className, dir: 'auto' }, parts.map((part, i) =>
    i % 2 ? h('a', { href: part, rel: 'noopener noreferrer nofollow' }, part) : part));
}

/** Logs out and chooses a language, wherever the page has controls for it. */
export async function bindProfile() {
  document.querySelectorAll('.js-logout').forEach((button) => button.addEventListener('click', async () => {
    await rest('/auth/1/session', 'DELETE');
    location.assign(`${context}/`);
  }));
  const language = document.getElementById('cv-language');
  if (!language) return;
  language.value = french ? 'fr_FR' : 'en_UK';
  language.addEventListener('change', async () => {
    await rest('/host/1.0/language', 'PUT', { locale: language.value });
    location.reload();
  });
}

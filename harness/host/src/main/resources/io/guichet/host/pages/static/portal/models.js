/** Where the portal's data come from, and small things its views share. */
import { call, context, h, say } from '../page.js';

export const base = `${context}/servicedesk/customer`;

export const models = (names, options) =>
  call('/rest/servicedesk/1/customer/models', { method: 'POST', json: { models: names, options } });

/** A link that changes the page without a reload. */
export const link = (path, attributes, ...children) => h('a', { href: base + path, 'data-go': true, ...attributes }, ...children);

export const title = (words) => h('h1', { class: 'cv-page-title-text', dir: 'auto' }, words);

export const crumbs = (...steps) =>
  h('nav', { class: 'cv-crumbs', 'aria-label': say('breadcrumb') },
    link('/portals', {}, say('helpCentre')), steps.map((step) => [h('span', { 'aria-hidden': 'true' }, ' / '), step]));

export const time = ({ iso, text, title: full }) => h('time', { datetime: iso, title: full }, text);

export const avatar = (person) => h('img', { src: context + person.avatar, alt: '', width: 32, height: 32, class: 'cv-avatar' });

export const status = ({ status: words, resolved }) => h('span', { class: resolved ? 'cv-status cv-resolved' : 'cv-status' }, words);

/** Uploads files; they wait for the comment or the request they belong to. */
export async function upload(serviceDeskId, files) {
  if (files.length === 0) return [];
  const form = new FormData();
  for (const file of files) form.append('file', file);
  const { temporaryAttachments } = await call(`/rest/servicedeskapi/servicedesk/${serviceDeskId}/attachTemporaryFile`, { method: 'POST', form });
  return temporaryAttachments.map(({ temporaryAttachmentId }) => temporaryAttachmentId);
}

/** One request: what was asked, what was answered, and a box to go on. */
import { call, context, h, say, text } from '../page.js';
import { avatar, crumbs, link, status, time, title, upload } from './models.js';

export function request({ portal, reqDetails: details }, { show }) {
  const { request: line } = details;
  return {
    title: `${line.summary} - ${line.key}`,
    content: [
      crumbs(link(`/portal/${portal.id}`, {}, portal.name), h('span', {}, line.key)),
      title(line.summary),
      h('p', { class: 'cv-request-head' }, status(line), h('span', {}, line.requestTypeName), line.reporter ? h('span', {}, say('raisedBy', line.reporter.displayName)) : null, time(details.created)),
      h('section', { class: 'cv-box', id: 'cv-request-content', 'aria-label': say('details') },
        h('h2', {}, say('description')),
        details.description ? text(details.description, 'cv-text') : h('p', { class: 'cv-lead' }, say('noDescription')),
        files(details.attachments)),
      h('section', { class: 'cv-box', 'aria-label': say('activity') },
        h('h2', {}, say('activity')),
        details.comments.length ? details.comments.map((one) => comment(one, details.attachments)) : h('p', { class: 'cv-lead' }, say('noComment')),
        box(details, show)),
    ],
  };
}

const comment = ({ id, author, at, text: words }, attachments) =>
  h('article', { class: 'cv-request-comment', id: `comment-${id}` },
    author ? avatar(author) : null,
    h('div', {}, h('p', { class: 'cv-by' }, h('strong', {}, author?.displayName ?? say('anonymous')), time(at)), said(words, attachments)));

/** Words with links in the place of files: `[^name]`, `!name!`. */
function said(words, attachments) {
  const paths = new Map(attachments.map(({ name, path }) => [name, path]));
  const pieces = words.split(/(\[\^[^\]\n]+\]|![^!|\n]+\.\w+(?:\|[^!\n]*)?!)/);
  return h('div', { class: 'cv-text' }, pieces.map((piece, i) => {
    const name = i % 2 ? piece.replace(/^(\[\^|!)|(\||!|\]).*$/g, '') : '';
    return paths.has(name) ? h('a', { href: context + paths.get(name) }, name) : text(piece, 'cv-piece');
  }));
}

function files(attachments) {
  if (attachments.length === 0) return null;
  return [h('h2', {}, say('attachments')), h('ul', { class: 'cv-files' }, attachments.map(({ name, path }) => h('li', {}, h('a', { href: context + path }, name))))];
}

function box(details, show) {
  const words = h('textarea', { id: 'comment-on-request', rows: 3, 'aria-label': say('addComment'), placeholder: say('addComment') });
  const chosen = h('input', { id: 'comment-attachment', type: 'file', multiple: true });
  const problem = h('p', { class: 'cv-problem', role: 'alert' });
  const button = h('button', { class: 'cv-submit' }, say('send'));
  const form = h('form', { class: 'cv-comment-box' }, words, h('label', { for: 'comment-attachment' }, say('addFiles')), chosen, problem, h('div', { class: 'cv-actions' }, button));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (words.value.trim() === '') return words.focus();
    button.disabled = true;
    try {
      const fileIds = await upload(details.serviceDeskId, chosen.files);
      await call('/rest/servicedesk/1/servicedesk/customer/comment', { method: 'POST', json: { fileIds, comment: words.value, issueId: details.issueId } });
      await show();
    } catch (refused) {
      problem.textContent = refused.message || say('notSent');
      button.disabled = false;
    }
  });
  return form;
}

/** The form of a request. */
import { call, h, say } from '../page.js';
import { crumbs, link, title, upload } from './models.js';

export function create({ reqCreate: { portal, type, fields } }, { go }) {
  const problem = h('p', { class: 'cv-problem', role: 'alert' });
  const files = h('input', { id: 'attachment', type: 'file', multiple: true });
  const button = h('button', { class: 'cv-submit' }, say('raise'));
  const form = h('form', { class: 'cv-box cv-form' },
    type.helpText ? h('p', {}, type.helpText) : null,
    fields.map(field),
    h('label', { for: 'attachment' }, say('addFiles')), files,
    problem,
    h('div', { class: 'cv-actions' }, button, link(`/portal/${portal.id}`, {}, say('cancel'))));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      go(`/portal/${portal.id}/${await send(portal, type, form, files.files)}`);
    } catch (refused) {
      problem.textContent = refused.message || say('notSent');
      button.disabled = false;
    }
  });
  return {
    title: `${type.name} - ${portal.name}`,
    content: [crumbs(link(`/portal/${portal.id}`, {}, portal.name)), title(type.name), type.description ? h('p', { class: 'cv-lead' }, type.description) : null, form].filter(Boolean),
  };
}

const field = ({ fieldId, label, required, multiLine }) => [
  h('label', { for: fieldId }, label, required ? h('span', { class: 'cv-optional' }, ` (${say('required')})`) : null),
  multiLine
    ? h('textarea', { id: fieldId, name: fieldId, rows: 6, required })
    : h('input', { id: fieldId, name: fieldId, type: 'text', maxlength: 255, required }),
];

async function send(portal, type, form, files) {
  const requestFieldValues = Object.fromEntries(new FormData(form));
  const made = await call('/rest/servicedeskapi/request', {
    method: 'POST',
    json: { serviceDeskId: String(portal.serviceDeskId), requestTypeId: String(type.id), requestFieldValues },
  });
  const temporaryAttachmentIds = await upload(portal.serviceDeskId, files);
  if (temporaryAttachmentIds.length > 0) {
    await call(`/rest/servicedeskapi/request/${made.issueKey}/attachment`, {
      method: 'POST',
      json: { temporaryAttachmentIds, public: true },
    });
  }
  return made.issueKey;
}

/** Fills an issue view from Jira's REST and makes its buttons work; the same for the issue page and the navigator. */
import { context, day, h, rest, say, text, userName } from './page.js';

const none = () => say('Aucun', 'None');

export async function fillIssue(place) {
  const root = place.querySelector('.host-issue');
  const key = root.dataset.issueKey;
  const at = (id) => root.querySelector(`#${id}`);
  let tab = 'comments';

  const details = (list, pairs) => list.replaceChildren(...pairs.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value ?? none())]));

  async function load() {
    const { fields, changelog } = await rest(`/api/2/issue/${key}?expand=changelog`);
    at('summary-val').textContent = fields.summary;
    document.title = `[${key}] ${fields.summary} · Jira`;
    details(at('issuedetails'), [
      [say('Type', 'Type'), fields.issuetype?.name],
      [say('Statut', 'Status'), h('span', { class: 'host-status' }, fields.status.name)],
      [say('Priorité', 'Priority'), fields.priority?.name],
      [say('Résolution', 'Resolution'), fields.resolution?.name ?? say('Non résolue', 'Unresolved')],
      [say('Groupe fonctionnel', 'Functional group'), (fields.components ?? []).map((it) => it.name).join(', ') || none()],
    ]);
    details(at('peopledetails'), [
      [say('Responsable', 'Assignee'), fields.assignee?.displayName ?? say('Non attribué', 'Unassigned')],
      [say('Rapporteur', 'Reporter'), fields.reporter?.displayName],
    ]);
    details(at('datedetails'), [
      [say('Créée le', 'Created'), day(fields.created)],
      [say('Mise à jour', 'Updated'), day(fields.updated)],
    ]);
    at('description-val').replaceChildren(text(fields.description ?? '', ''));
    list('linkingmodule', 'issue-links', fields.issuelinks ?? [], (link) => {
      const other = link.outwardIssue ?? link.inwardIssue;
      return [`${link.outwardIssue ? link.type.outward : link.type.inward} `, h('a', { href: `${context}/browse/${other.key}` }, other.key)];
    });
    list('attachmentmodule', 'attachments', fields.attachment ?? [], (file) => [h('a', { href: file.content }, file.filename)]);
    await (tab === 'comments' ? comments() : history(changelog));
    await transitions();
  }

  function list(module, id, values, view) {
    at(module).hidden = values.length === 0;
    at(id).replaceChildren(...values.map((value) => h('li', {}, view(value))));
  }

  async function comments() {
    const found = await rest(`/api/2/issue/${key}/comment?expand=properties&maxResults=1000`);
    const lines = found.comments.map(comment);
    at('issue_actions_container').replaceChildren(...(lines.length ? lines : [h('p', {}, say('Aucun commentaire.', 'No comments.'))]));
  }

  function comment(it) {
    const property = (name) => (it.properties ?? []).find(({ key: found }) => found === name)?.value;
    const internal = property('sd.public.comment')?.internal === true;
    const own = it.author?.name === userName;
    const line = h('article', { class: internal ? 'activity-comment internal' : 'activity-comment', id: `comment-${it.id}` },
      h('header', {},
        h('b', {}, it.author?.displayName ?? ''), h('time', { datetime: it.created }, day(it.created)),
        internal ? h('span', { class: 'host-lock' }, `🔒 ${say('Interne', 'Internal')}`) : '',
        own ? h('span', { class: 'host-acts' },
          h('button', { type: 'button', class: 'edit-comment', onclick: () => edit(line, it) }, say('Modifier', 'Edit')),
          h('button', { type: 'button', class: 'delete-comment', onclick: () => act('DELETE', it.id) }, say('Supprimer', 'Delete'))) : ''),
      text(it.body, 'host-text action-body'));
    return line;
  }

  function edit(line, it) {
    const box = h('textarea', { class: 'textarea', rows: 3, 'aria-label': say('Commentaire', 'Comment') });
    box.value = it.body;
    const form = h('form', { class: 'aui host-comment' }, box, h('button', { class: 'aui-button' }, say('Enregistrer', 'Save')));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void act('PUT', it.id, { body: box.value });
    });
    line.querySelector('.action-body').replaceWith(form);
    box.focus();
  }

  async function act(method, id, body) {
    await rest(`/api/2/issue/${key}/comment/${id}`, method, body);
    await comments();
  }

  function history(changelog) {
    const items = (changelog?.histories ?? []).flatMap((it) => it.items.map((item) =>
      h('article', { class: 'activity-comment' },
        h('header', {}, h('b', {}, it.author?.displayName ?? ''), h('time', {}, day(it.created))),
        h('p', {}, `${item.field} : ${item.fromString ?? '–'} → ${item.toString ?? '–'}`))));
    at('issue_actions_container').replaceChildren(...items);
  }

  async function transitions() {
    const { transitions: found } = await rest(`/api/2/issue/${key}/transitions`);
    at('opsbar-transitions').replaceChildren(...found.map((it) =>
      h('button', { type: 'button', class: 'aui-button', onclick: async () => {
        await rest(`/api/2/issue/${key}/transitions`, 'POST', { transition: { id: it.id } });
        await load();
      } }, it.name)));
  }

  at('comment-issue').addEventListener('click', () => at('comment').focus());
  at('assign-to-me').addEventListener('click', async () => {
    await rest(`/api/2/issue/${key}/assignee`, 'PUT', { name: userName });
    await load();
  });
  at('issue-comment-add').addEventListener('submit', async (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const body = form.elements.comment.value;
    if (body.trim() === '') return;
    const internal = form.elements.kind.value === 'internal';
    const properties = internal ? [{ key: 'sd.public.comment', value: { internal: true } }] : [];
    try {
      await rest(`/api/2/issue/${key}/comment`, 'POST', { body, properties });
      form.elements.comment.value = '';
      at('comment-error').textContent = '';
      await comments();
    } catch (refused) {
      at('comment-error').textContent = refused.message;
    }
  });
  const tabs = [at('tab-comments'), at('tab-history')];
  tabs.forEach((button, i) => {
    button.addEventListener('click', () => {
      tab = i === 0 ? 'comments' : 'history';
      tabs.forEach((it, j) => {
        it.setAttribute('aria-selected', String(i === j));
        it.tabIndex = i === j ? 0 : -1;
      });
      at('issue_actions_container').setAttribute('aria-labelledby', button.id);
      void load();
    });
    button.addEventListener('keydown', ({ key: pressed }) => {
      if (pressed === 'ArrowRight' || pressed === 'ArrowLeft') tabs[1 - i].focus();
    });
  });
  await load();
}

/** Makes an issue on a page work: its tabs, its comments, its files. The same in the issue page, navigator and queues. */
import { call, h, insert, part, say } from './page.js';

const partOf = (key) => `/secure/AjaxIssueAction!default.jspa?decorator=none&issueKey=${encodeURIComponent(key)}`;

/** Puts an issue into its place by AJAX and tells plugins so. */
export async function loadIssue(place, key) {
  place.setAttribute('aria-busy', 'true');
  try {
    insert(place, await part(partOf(key)));
    bindIssue(place);
    announce(place, JIRA.CONTENT_ADDED_REASON.pageLoad);
  } catch {
    place.replaceChildren(h('p', { class: 'host-empty', role: 'alert' }, say('issueFailed')));
  }
  place.removeAttribute('aria-busy');
}

const announce = (place, reason) => JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [jQuery(place), reason]);

/** Takes some modules anew from the server and leaves the others alone, what plugins put there above all. */
async function refresh(place, key, ...ids) {
  const fresh = new DOMParser().parseFromString(await part(partOf(key)), 'text/html');
  for (const id of ids) {
    const module = place.querySelector(`#${id}`);
    module.replaceChildren(...fresh.getElementById(id).childNodes);
    announce(module, JIRA.CONTENT_ADDED_REASON.panelRefreshed);
  }
}

export function bindIssue(place) {
  const key = place.querySelector('#stalker').dataset.issueKey;
  const at = (selector) => place.querySelector(selector);
  let tab = 'comment-tabpanel';

  async function again() {
    await refresh(place, key, 'activitymodule');
    bindActivity();
  }

  function show(button) {
    tab = button.id;
    for (const other of place.querySelectorAll('#issue-tabs [role=tab]')) {
      other.setAttribute('aria-selected', String(other === button));
      other.tabIndex = other === button ? 0 : -1;
      at(`#${other.getAttribute('aria-controls')}`).hidden = other !== button;
    }
  }

  function bindTabs() {
    const tabs = [...place.querySelectorAll('#issue-tabs [role=tab]')];
    tabs.forEach((button, i) => {
      button.addEventListener('click', () => show(button));
      button.addEventListener('keydown', ({ key: pressed }) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[pressed];
        if (!step) return;
        const next = tabs[(i + step + tabs.length) % tabs.length];
        show(next);
        next.focus();
      });
    });
    show(tabs.find(({ id }) => id === tab));
  }

  function bindComment(line) {
    const id = line.dataset.commentId;
    const form = line.querySelector('.host-edit-comment');
    const body = line.querySelector('.action-body');
    const edit = (on) => {
      form.hidden = !on;
      body.hidden = on;
    };
    line.querySelector('.edit-comment')?.addEventListener('click', () => {
      edit(true);
      form.elements.body.focus();
    });
    line.querySelector('.cancel-edit')?.addEventListener('click', () => edit(false));
    line.querySelector('.delete-comment')?.addEventListener('click', async () => {
      if (!confirm(say('deleteComment'))) return;
      await write('DELETE', `/${id}`);
    });
    form?.addEventListener('submit', async (event) => {
      event.preventDefault();
      await write('PUT', `/${id}`, { body: form.elements.body.value });
    });
  }

  async function write(method, path, json) {
    try {
      await call(`/rest/api/2/issue/${key}/comment${path}`, { method, json });
      await again();
      return true;
    } catch (refused) {
      const error = at('#comment-error');
      if (error) error.textContent = refused.message || say('commentFailed');
      return false;
    }
  }

  function bindBox() {
    const form = at('#issue-comment-add');
    form?.addEventListener('submit', async (event) => {
      event.preventDefault();
      const { comment, kind } = form.elements;
      if (comment.value.trim() === '') return comment.focus();
      // Jira without a service desk has no such property; JSM's box always says which kind it is.
      const internal = { key: 'sd.public.comment', value: { internal: kind.value === 'internal' } };
      const properties = kind.value === 'plain' ? [] : [internal];
      const button = form.querySelector('#issue-comment-add-submit');
      button.disabled = true;
      await write('POST', '', { body: comment.value, properties });
      button.disabled = false;
    });
    at('#issue-comment-add-cancel')?.addEventListener('click', () => form.reset());
  }

  function bindActivity() {
    bindTabs();
    bindBox();
    place.querySelectorAll('#activity-comments [data-comment-id]').forEach(bindComment);
  }

  function bindFiles() {
    const input = at('#attach-file-input');
    input?.addEventListener('change', async () => {
      const form = new FormData();
      for (const file of input.files) form.append('file', file);
      await call(`/rest/api/2/issue/${key}/attachments`, { method: 'POST', form });
      await refresh(place, key, 'attachmentmodule', 'activitymodule');
      bindFiles();
      bindActivity();
    });
  }

  at('#comment-issue')?.addEventListener('click', () => at('#comment').focus());
  at('#attach-file')?.addEventListener('click', (event) => {
    event.preventDefault();
    at('#attach-file-input').click();
  });
  bindFiles();
  bindActivity();
  // One issue at a time: the one that was here before no longer listens.
  const refreshed = `${JIRA.Events.REFRESH_ISSUE_PAGE}.host`;
  JIRA.unbind(refreshed);
  JIRA.bind(refreshed, () => void again());
}

/** The issue navigator and the queues: a list at the left, the issue beside it, loaded by AJAX as Jira does. */
import { bindProfile, context, h, insert, rest } from './page.js';
import { fillIssue } from './issue-view.js';

const place = document.getElementById('issue-place');
const parameters = new URLSearchParams(location.search);
const project = document.body.dataset.project;
const escaped = (parameters.get('text') ?? '').replace(/["\\]/g, '\\$&');
const jql = project
  ? `project = ${project} AND resolution = Unresolved ORDER BY created DESC`
  : (parameters.get('jql') ?? `${escaped ? `text ~ "${escaped}" ` : ''}ORDER BY created DESC`);

async function open(key) {
  const answer = await fetch(`${context}/browse/${key}?fragment=1`);
  if (!answer.ok) return;
  insert(place, await answer.text());
  await fillIssue(place);
  document.querySelectorAll('#issue-list a').forEach((link) => link.toggleAttribute('aria-current', link.dataset.key === key));
  JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [jQuery(place), 'panelRefreshed']);
}

const { issues } = await rest(`/api/2/search?maxResults=50&fields=summary,status&jql=${encodeURIComponent(jql)}`);
document.getElementById('issue-list').replaceChildren(...issues.map(({ key, fields }) =>
  h('li', {}, h('a', { href: `${context}/browse/${key}`, 'data-key': key, onclick: (event) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void open(key);
  } }, h('small', {}, key), fields.summary))));
void bindProfile();

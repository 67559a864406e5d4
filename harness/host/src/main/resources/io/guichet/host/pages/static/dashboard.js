import { bindProfile, context, h, rest } from './page.js';

void bindProfile();
const projects = document.getElementById('projects');
if (projects) {
  const all = await rest('/api/2/project');
  projects.replaceChildren(...all.map(({ key, name }) => h('li', {}, h('a', { href: `${context}/projects/${key}/queues` }, `${name} (${key})`))));
  const { issues } = await rest('/api/2/search?maxResults=15&fields=summary&jql=' + encodeURIComponent('ORDER BY updated DESC'));
  document.getElementById('issue-list').replaceChildren(...issues.map(({ key, fields }) =>
    h('li', {}, h('a', { href: `${context}/browse/${key}` }, `${key} · ${fields.summary}`))));
}

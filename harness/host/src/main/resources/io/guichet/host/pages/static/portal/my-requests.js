/** The list of one's requests. */
import { h, say } from '../page.js';
import { crumbs, link, status, time, title } from './models.js';

const CHOICES = { open: 'statusOpen', closed: 'statusClosed', all: 'statusAll' };

export function myRequests({ allReqFilter: lines }, { go, options }) {
  return { title: say('myRequestsTitle'), content: [crumbs(), title(say('myRequestsTitle')), filter(go, options), lines.length ? table(lines) : h('p', { class: 'cv-lead' }, say('noRequests'))] };
}

function filter(go, { status: chosen, term }) {
  const select = h('select', { id: 'request-status', name: 'status', 'aria-label': say('status') },
    Object.entries(CHOICES).map(([value, words]) => h('option', { value, selected: value === chosen }, say(words))));
  const search = h('input', { id: 'request-search', name: 'term', type: 'search', value: term, 'aria-label': say('searchRequests'), placeholder: say('searchRequests') });
  const form = h('form', { class: 'cv-filter', role: 'search' }, select, search, h('button', {}, say('search')));
  const apply = () => go(`/user/requests?${new URLSearchParams(new FormData(form))}`);
  select.addEventListener('change', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  return form;
}

function table(lines) {
  const head = ['reference', 'summary', 'status', 'service', 'created'].map((words) => h('th', { scope: 'col' }, say(words)));
  const rows = lines.map((line) => h('tr', {},
    h('td', {}, link(`/portal/${line.portalId}/${line.key}`, {}, line.key)),
    h('td', { dir: 'auto' }, link(`/portal/${line.portalId}/${line.key}`, {}, line.summary)),
    h('td', {}, status(line)),
    h('td', {}, line.portalName),
    h('td', {}, time(line.created))));
  return h('div', { class: 'cv-table-wrap', tabindex: 0, role: 'region', 'aria-label': say('myRequestsTitle') },
    h('table', { class: 'cv-table' }, h('thead', {}, h('tr', {}, head)), h('tbody', {}, rows)));
}

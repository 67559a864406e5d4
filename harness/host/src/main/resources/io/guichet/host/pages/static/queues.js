/** A queue, and an issue of it in the same place, without a new page. */
import { loadIssue } from './issue-view.js';

const list = document.getElementById('queue-list');
const pane = document.getElementById('queue-issue');
const place = document.getElementById('issue-content');

function show(key) {
  list.hidden = Boolean(key);
  pane.hidden = !key;
  if (key) void loadIssue(place, key);
  else place.replaceChildren();
}

function go(event, key, address) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState({ key }, '', address);
  show(key);
}

for (const link of list.querySelectorAll('.issue-link')) {
  link.addEventListener('click', (event) => go(event, link.dataset.issueKey, link.href));
}
const back = document.getElementById('back-to-queue');
back.addEventListener('click', (event) => go(event, '', back.href));
addEventListener('popstate', ({ state }) => show(state ? state.key : first));

const first = place.dataset.issueKey;
if (first) show(first);

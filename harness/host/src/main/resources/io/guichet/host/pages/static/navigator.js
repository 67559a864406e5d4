/** The split view: an issue of the list is loaded beside it, without a new page. */
import { loadIssue } from './issue-view.js';

const place = document.getElementById('issue-content');
const links = [...document.querySelectorAll('.splitview-issue-link')];

function select(key) {
  for (const link of links) {
    if (link.dataset.issueKey === key) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  place.dataset.issueKey = key;
  return loadIssue(place, key);
}

for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState({ key: link.dataset.issueKey }, '', link.href);
    void select(link.dataset.issueKey);
  });
}
addEventListener('popstate', ({ state }) => void select(state?.key ?? first));

const first = place.dataset.issueKey;
if (first) void select(first);

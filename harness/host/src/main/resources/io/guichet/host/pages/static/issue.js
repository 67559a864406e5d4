import { bindProfile } from './page.js';
import { fillIssue } from './issue-view.js';

void bindProfile();
await fillIssue(document.getElementById('main'));
JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [jQuery('#main'), 'pageLoad']);

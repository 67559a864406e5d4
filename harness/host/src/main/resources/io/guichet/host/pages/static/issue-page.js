import { bindIssue } from './issue-view.js';

bindIssue(document.getElementById('issue-content'));

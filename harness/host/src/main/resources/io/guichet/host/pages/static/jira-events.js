/** Jira's event bus, as far as plugins listen to it: JIRA.bind, JIRA.trigger and the names of two events. */
window.JIRA = window.JIRA || {};
JIRA.Events = { NEW_CONTENT_ADDED: 'newContentAdded', REFRESH_ISSUE_PAGE: 'refreshIssuePage' };
JIRA.bind = function (name, handler) { jQuery(document).on(name, handler); };
JIRA.unbind = function (name, handler) { jQuery(document).off(name, handler); };
JIRA.trigger = function (name, data) { jQuery(document).trigger(name, data); };

/**
 * What Jira's pages have as globals, as far as plugins use it: modules by name (almond), the bus of events, and the
 * names of its events.
 */
define('jquery', [], () => window.jQuery);
define('aui', [], () => window.AJS);

window.JIRA = window.JIRA || {};
JIRA.Events = {
  NEW_CONTENT_ADDED: 'newContentAdded',
  NEW_PAGE_ADDED: 'newPageAdded',
  REFRESH_ISSUE_PAGE: 'refreshIssuePage',
  ISSUE_REFRESHED: 'issueRefreshed',
};
JIRA.CONTENT_ADDED_REASON = { pageLoad: 'pageLoad', panelRefreshed: 'panelRefreshed', returnToSearch: 'returnToSearch' };
JIRA.bind = (name, handler) => void jQuery(document).on(name, handler);
JIRA.one = (name, handler) => void jQuery(document).one(name, handler);
JIRA.unbind = (name, handler) => void jQuery(document).off(name, handler);
JIRA.trigger = (name, parameters) => {
  const event = jQuery.Event(name);
  jQuery(document).trigger(event, parameters);
  return event;
};
define('jira/util/events', [], () => ({ bind: JIRA.bind, one: JIRA.one, unbind: JIRA.unbind, trigger: JIRA.trigger }));
define('jira/util/events/types', [], () => JIRA.Events);
define('jira/util/events/reasons', [], () => JIRA.CONTENT_ADDED_REASON);

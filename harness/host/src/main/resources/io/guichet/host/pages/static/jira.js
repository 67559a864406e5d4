/** Tells plugins that the page is there, as Jira does once its own scripts have run. */
const tell = () => JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [jQuery(document), JIRA.CONTENT_ADDED_REASON.pageLoad]);

if (document.readyState === 'complete') tell();
else addEventListener('load', tell, { once: true });

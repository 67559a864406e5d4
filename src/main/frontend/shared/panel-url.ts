/** Where Jira serves a surface's panel: a resource of the module `<surface>-panel`, versioned so that it is cached. */

/** The panel's language that fits the page. */
export const pageLanguage = () => (document.documentElement.lang.startsWith('fr') ? 'fr' : 'en');

export const panelUrl = (contextPath: string, surface: 'portal' | 'agent', language: string) =>
  `${contextPath}/s/${PANEL_VERSION}/_/download/resources/io.guichet:${surface}-panel/panel.${language}.js`;

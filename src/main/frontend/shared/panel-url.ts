/** Where Jira serves a surface's panel: a resource of the module `<surface>-panel`, versioned so that it is cached. */

export function languageOf(page: Document): string {
  const wanted = page.documentElement.lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return LANGUAGES.includes(wanted) ? wanted : 'en';
}

export function panelUrl(contextPath: string, surface: 'portal' | 'agent', language: string): string {
  return `${contextPath}/s/${PANEL_VERSION}/_/download/resources/io.guichet:${surface}-panel/panel.${language}.js`;
}

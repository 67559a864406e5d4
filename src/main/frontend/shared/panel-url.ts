/** Where Jira serves a surface's files: in the module `<surface>-panel`, versioned so that they are cached. */

export type Surface = 'portal' | 'agent' | 'desk' | 'admin';

/** The panel's language that fits the page. */
export const pageLanguage = () => (document.documentElement.lang.startsWith('fr') ? 'fr' : 'en');

/**
 * @param again ends the version at another try: browsers remember a failed import by its address, and the panel's pieces
 *     find it by the folder of their own
 */
export const panelUrl = (
  contextPath: string,
  surface: Surface,
  language: string,
  again = '',
  file = 'panel',
) =>
  `${contextPath}/s/${PANEL_VERSION + again}/_/download/resources/io.guichet:${surface}-panel/ui/${file}.${language}.js`;

/** On which page a scene is played, what of ours grows there, and which script brings it. */
const PORTAL = 'portal-loader/loader.js';
/** The address says that it is an agent's page, as the pages of Jira's do. */
const AGENT = 'agent-loader/loader.js?guichet-agent=true';
const HEADER = 'projects/SUP/stage.html';

export const surfaces = {
  portal: {
    stage: 'customer/portal/1/stage.html',
    host: 'guichet-chat',
    person: 'camille',
    loader: PORTAL,
  },
  agent: {
    stage: 'browse/SUP-128/stage.html',
    host: '.guichet-agent-panel',
    person: 'aline',
    loader: AGENT,
  },
  presence: { stage: HEADER, host: 'guichet-presence', person: 'aline', loader: AGENT },
  offers: { stage: HEADER, host: 'guichet-offers', person: 'aline', loader: AGENT },
  admin: {
    stage: 'projects/SUP/admin/stage.html',
    host: '.guichet-admin',
    person: 'admin',
    loader: 'admin-loader/loader.js',
  },
  desk: { stage: 'desk/stage.html', host: '.guichet-desk', person: 'aline', loader: 'desk-loader/loader.js' },
} as const;

export type Surface = keyof typeof surfaces;

/** On which page a scene is played, and what of ours grows there. */
export const surfaces = {
  portal: { stage: 'customer/portal/1/stage.html', host: 'guichet-chat', person: 'camille' },
  agent: { stage: 'browse/SUP-128/stage.html', host: '.guichet-agent-panel', person: 'aline' },
} as const;

export type Surface = keyof typeof surfaces;

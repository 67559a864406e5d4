/** Names the dialogue: the heading of the place that is shown. */
export const TITLE_ID = 'guichet-title';

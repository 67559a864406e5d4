/** Drawn by the help alone, so fetched with it. */
export const book = { d: 'M5.5 16.5h10v-13h-9a2 2 0 0 0-2 2v10a1 1 0 0 0 1 1ZM4.5 15.5a2 2 0 0 1 2-2h9' };
export const list = { d: 'M7.5 5.5h9M7.5 10h9M7.5 14.5h9M3.8 5.5h.1M3.8 10h.1M3.8 14.5h.1' };
export const leave = { d: 'M11.5 3.5h5v5M16.200 3.800 9.5 10.5M14.5 11.5v4h-10v-10h4' };
export const handset = {
  d: 'M6.5 3.5 8.5 7.5 7 9c.8 1.800 2.200 3.200 4 4l1.5-1.5 4 2v2.5c0 .5-.5 1-1 1C9 16.5 3.5 11 3.5 4.5c0-.5.5-1 1-1h2Z',
};
export const shield = { d: 'M10 3 4.5 5v4.5c0 3.5 2.2 6 5.5 7.5 3.3-1.5 5.5-4 5.5-7.5V5L10 3Z' };

/** Drawings that only the thread needs, on 20 by 20 like those of shared/icons.tsx. */
export const again = 'M16 10a6 6 0 1 1-1.8-4.3L16 7.5M16 3.5v4h-4';
export const file = 'M5.5 3h6L15 6.5V17H5.5V3ZM11.5 3v3.5H15';
export const more = 'M4 10h1M9.5 10h1M15 10h1';
export const star = 'M10 3L11.9 7.9L17.2 8.3L13.1 11.6L14.5 16.7L10 13.9L5.5 16.7L6.9 11.6L2.8 8.3L8.1 7.9Z';
export const swap = 'M4 7.5h11M12 4.5l3 3-3 3M16 13.5H5M8 10.5l-3 3 3 3';
export const info = 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9.5v4M10 6.6v.1';
export const clock = 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4l2.5 2';
export const person = 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.5c.6-2.7 3-4 6-4s5.4 1.3 6 4';
export const check = 'm4.5 10.5 3.5 3.5 7.5-8';
export const chat =
  'M10 3.5c-4 0-7 2.6-7 6 0 1.4.5 2.6 1.4 3.6L3.5 16.5l3.7-1.1c.9.3 1.8.4 2.8.4 4 0 7-2.6 7-6.1s-3-6.2-7-6.2ZM7 8.5h6M7 11.5h3.5';
export const people =
  'M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 16c.5-2.4 2.4-3.5 5-3.5s4.5 1.1 5 3.5M13 4.2a2.75 2.75 0 0 1 0 5.1M14.7 12.7c1.6.5 2.5 1.6 2.8 3.3';

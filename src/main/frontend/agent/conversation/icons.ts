/** Drawings that only agents need, on 20 by 20 like those of shared/icons.tsx. */
export const tag = 'M3.5 10.5V3.5h7l6.5 6.5-7 7ZM7 7v.1';
export const lock = 'M5.5 9h9v7.5h-9ZM7.5 9V6.5a2.5 2.5 0 0 1 5 0V9';
export const outside = 'M8.5 4.5h-4v11h11v-4M11.5 3.5h5v5M16.5 3.5 9.5 10.5';
export const chevron = 'M5 7.5 10 12.5 15 7.5';
export const slash = 'M12.5 4 7.5 16';
export const link =
  'M8.5 11.5a3 3 0 0 0 4.2 0l2.8-2.8a3 3 0 0 0-4.2-4.2L10 5.8M11.5 8.5a3 3 0 0 0-4.2 0l-2.8 2.8a3 3 0 0 0 4.2 4.2L10 14.2';
export const flag = 'M5.5 17V3.5h9l-2 3.5 2 3.5h-9';
export const pen = 'M4 16l.7-3.2L13.5 4l2.5 2.5-8.8 8.8L4 16Z';
export const book =
  'M10 5.5C8.5 4.3 6 4 3 4v11c3 0 5.5.3 7 1.5 1.5-1.2 4-1.5 7-1.5V4c-3 0-5.5.3-7 1.5ZM10 5.5v11';

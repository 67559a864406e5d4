/** Line icons that only the header needs, on 20 by 20. */
export const PEOPLE =
  'M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 16c.4-2.4 2.4-3.6 5-3.6s4.6 1.2 5 3.6M13 4.2a2.75 2.75 0 0 1 0 5.1M14.7 12.7c1.6.5 2.6 1.6 2.8 3.3';
export const CHEVRON = 'm5.5 8 4.5 4.5L14.5 8';
export const BELL = 'M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 1.5h-13ZM8.5 17.5h3';
export const FLAG = 'M5 17V3.5h9l-2 3.25 2 3.25H5';

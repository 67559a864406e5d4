/** Drawings that only the desk needs. */
export const columns = 'M3.5 4.5h13v11h-13ZM10 4.5v11';

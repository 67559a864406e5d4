import * as say from 'guichet:messages';

/** 62 %, as the language writes it. */
export const percentText = (part: number) =>
  new Intl.NumberFormat(say.locale, { style: 'percent' }).format(part);

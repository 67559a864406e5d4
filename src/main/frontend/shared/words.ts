/** What compiled messages call at run time; each alone, so that a bundle carries only what its messages need. */

type Forms = Record<string, string>;

export const select = (value: string, forms: Forms) => forms[value] ?? forms.other ?? '';

/** `=2` goes before what the language would choose. */
export const exactly = (count: number, chosen: string, forms: Forms) =>
  forms[`=${count}`] ?? select(chosen, forms);

export const plural = (locale: string, count: number) => new Intl.PluralRules(locale).select(count);

export const number = (locale: string, value: number) => value.toLocaleString(locale);

export const moment = (locale: string, at: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, options).format(at);

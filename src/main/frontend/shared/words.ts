/** What compiled messages call at run time: plurals, choices, numbers and moments of one language. */

type Forms = Record<string, string>;

const cached = <T>(make: (options: Intl.DateTimeFormatOptions) => T) => {
  const known = new Map<string, T>();
  return (options: Intl.DateTimeFormatOptions): T => {
    const key = JSON.stringify(options);
    const value = known.get(key) ?? make(options);
    known.set(key, value);
    return value;
  };
};

export interface Words {
  plural(count: number, forms: Forms): string;
  select(value: string, forms: Forms): string;
  number(value: number): string;
  moment(at: Date, options: Intl.DateTimeFormatOptions): string;
}

export function wordsOf(locale: string): Words {
  const format = cached((options) => new Intl.DateTimeFormat(locale, options));
  const select = (value: string, forms: Forms) => forms[value] ?? forms.other ?? '';
  return {
    plural: (count, forms) =>
      forms[`=${String(count)}`] ?? select(new Intl.PluralRules(locale).select(count), forms),
    select,
    number: (value) => value.toLocaleString(locale),
    moment: (at, options) => format(options).format(at),
  };
}

/** Public holidays as the server computes them, by year; what was asked for is kept while the page is open. */
import { useEffect, useState } from 'preact/hooks';
import { useAdmin } from '../admin';
import type { Holiday } from './week';

export type ComputedHoliday = Holiday & { country: string };

const OUT_OF_REACH: ComputedHoliday[] = [];

export function useHolidays(countries: readonly string[], years: readonly number[]): ComputedHoliday[] {
  const { rest, base } = useAdmin();
  const [known, setKnown] = useState<Record<string, ComputedHoliday[]>>({});
  const keys = years.map((year) => `year=${year}&countries=${countries.join(',')}`);
  const missing = countries.length ? keys.filter((key) => !known[key]) : [];
  useEffect(() => {
    let there = true;
    for (const key of missing) {
      void rest
        .get<{ holidays: ComputedHoliday[] }>(`${base}/hours/holidays?${key}`)
        .then(({ holidays }) => holidays)
        .catch(() => OUT_OF_REACH)
        .then((holidays) => there && setKnown((before) => ({ ...before, [key]: holidays })));
    }
    return () => {
      there = false;
    };
  }, [missing.join()]);
  return keys.flatMap((key) => known[key] ?? []);
}

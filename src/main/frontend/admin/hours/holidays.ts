/** Public holidays as the server computes them, by year; what was asked for is kept while the page is open. */
import { useEffect, useState } from 'preact/hooks';
import { useAdmin } from '../admin';
import type { Holiday } from './week';

export type ComputedHoliday = Holiday & { country: string };

export interface Holidays {
  days: ComputedHoliday[];
  /** Some could not be had: a picture without them would show an open day on Christmas. */
  away: boolean;
  again: () => void;
}

export function useHolidays(countries: readonly string[], years: readonly number[]): Holidays {
  const { rest, base } = useAdmin();
  const [known, setKnown] = useState<Record<string, ComputedHoliday[]>>({});
  const [failed, setFailed] = useState<readonly string[]>([]);
  const keys = years.map((year) => `year=${year}&countries=${countries.join(',')}`);
  const lacking = countries.length ? keys.filter((key) => !known[key]) : [];
  const missing = lacking.filter((key) => !failed.includes(key));
  useEffect(() => {
    let there = true;
    for (const key of missing) {
      rest.get<{ holidays: ComputedHoliday[] }>(`${base}/hours/holidays?${key}`).then(
        ({ holidays }) => there && setKnown((before) => ({ ...before, [key]: holidays })),
        () => there && setFailed((before) => [...before, key]),
      );
    }
    return () => {
      there = false;
    };
  }, [missing.join()]);
  return {
    days: keys.flatMap((key) => known[key] ?? []),
    away: lacking.some((key) => failed.includes(key)),
    again: () => setFailed([]),
  };
}

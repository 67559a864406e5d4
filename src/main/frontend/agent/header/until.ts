/** Until when one may say to be available: a few round times, and whatever was said before. */
import * as say from 'guichet:messages';
import { clock } from '../../shared/times';

export interface End {
  /** Empty for none. */
  value: string;
  word: string;
}

const MINUTE_MS = 60_000;
const ROUND_MS = 5 * MINUTE_MS;
const DAY_ENDS = 18;

export function endsFrom(now: number, chosen?: string): End[] {
  const inMinutes = (n: number) => new Date(Math.ceil((now + n * MINUTE_MS) / ROUND_MS) * ROUND_MS);
  const evening = new Date(now);
  evening.setHours(DAY_ENDS, 0, 0, 0);
  const ends = [
    end(inMinutes(30), (t) => say.presenceMinutes({ t, n: 30 })),
    end(inMinutes(60), (t) => say.presenceHours({ t, n: 1 })),
    end(inMinutes(120), (t) => say.presenceHours({ t, n: 2 })),
    ...(evening.getTime() > now + 150 * MINUTE_MS ? [end(evening, (t) => say.presenceDay({ t }))] : []),
  ];
  const known = chosen ? [end(new Date(chosen), (t) => clock(t))] : [];
  return [{ value: '', word: say.presenceEndless }, ...known, ...ends.filter((it) => !isSame(it, known))];
}

const end = (at: Date, word: (t: Date) => string): End => ({ value: at.toISOString(), word: word(at) });

const isSame = ({ value }: End, others: readonly End[]) =>
  others.some((other) => Math.abs(Date.parse(other.value) - Date.parse(value)) < MINUTE_MS);

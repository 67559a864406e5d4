/**
 * What time it is for the server, whose deadlines we count down to; clocks of computers go wrong by minutes.
 *
 * Answers tell it to the second. Each says that the difference lies within so much; what several say in common is
 * finer than any of them. An answer that agrees with none of them, because a clock was set, begins anew.
 */
export interface ServerTime {
  now(): number;
  /** An answer with this `Date` came to a call of that moment. */
  learn(date: string | null, sentAt: number): void;
}

export function createServerTime(clock: () => number = Date.now): ServerTime {
  let [least, most] = [-Infinity, Infinity];
  return {
    now: () => clock() + (least > -Infinity ? (least + most) / 2 : 0),
    learn(date, sentAt) {
      const second = Date.parse(date ?? '');
      if (Number.isNaN(second)) return;
      const [low, high] = [second - clock(), second + 1000 - sentAt];
      [least, most] = low > most || high < least ? [low, high] : [Math.max(low, least), Math.min(high, most)];
    },
  };
}

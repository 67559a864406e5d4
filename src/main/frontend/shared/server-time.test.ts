import { expect, it } from 'vitest';
import { createServerTime } from './server-time';

const HERE = Date.UTC(2026, 2, 9, 9);
const dateOf = (at: number) => new Date(at).toUTCString();

/** Calls at these moments of the local clock, each answered in 40 ms by a server whose clock differs. */
function afterCalls(skew: number, moments: readonly number[]) {
  let here = HERE;
  const time = createServerTime(() => here);
  for (const moment of moments) {
    here = HERE + moment + 40;
    time.learn(dateOf(HERE + moment + 20 + skew), HERE + moment);
  }
  return time.now() - here;
}

it('goes by its own clock until the server has said anything', () => {
  expect(createServerTime(() => HERE).now()).toBe(HERE);
});

it.each([-300_000, -700, 0, 1_234, 90_000])('finds a difference of %d ms within a second at once', (skew) => {
  expect(Math.abs(afterCalls(skew, [0]) - skew)).toBeLessThan(1_000);
});

it('finds it more exactly with every answer', () => {
  const moments = [0, 350, 910, 1_480, 2_220, 3_130];

  expect(Math.abs(afterCalls(90_250, moments) - 90_250)).toBeLessThan(200);
});

it('begins anew when a clock was set', () => {
  let here = HERE;
  const time = createServerTime(() => here);
  time.learn(dateOf(HERE), HERE);

  here += 600_000;
  time.learn(dateOf(HERE), here);

  expect(Math.abs(time.now() - HERE)).toBeLessThan(1_000);
});

it('takes an answer without a date for what it is', () => {
  const time = createServerTime(() => HERE);
  time.learn(null, HERE);
  expect(time.now()).toBe(HERE);
});

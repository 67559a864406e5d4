import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  aline,
  benoit,
  camille,
  type Desk,
  openDesk,
  type Trouble,
} from '../../../test/frontend/testkit/desk';
import { device } from '../../../test/frontend/testkit/memory-keep';
import { lineTo, openThread, sight } from '../../../test/frontend/testkit/open-thread';

let desk: Desk;
let trouble: () => Trouble | undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 9, 9, 30) });
  desk = openDesk();
  desk.say(camille, 'Bonjour');
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Numbers that look like chance and are the same at every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const seeds = Array.from({ length: 150 }, (_, seed) => seed + 1);

it.each(seeds)('after any story of cuts and losses a thread is where a fresh load is (%i)', async (seed) => {
  const below = chance(seed);
  const viewer = below(2) === 0 ? camille : aline;
  const sent: string[] = [];
  trouble = () => undefined;
  if (below(3) === 0) for (let n = 0; n < 70; n++) desk.say(aline, `history ${n}`);
  const around = { desk, viewer, trouble: () => trouble() };
  const thread = openThread({ ...around, keep: device().tab() });
  const { deliver, lose, again } = lineTo(thread, around);
  trouble = () => (['lostRequest', 'lostAnswer'] as const)[below(8)];

  const acts = [
    () => void desk.say(below(2) === 0 ? aline : benoit, `said ${desk.entries.length}`),
    () => void desk.say(camille, `said ${desk.entries.length}`),
    () => desk.note(benoit, 'between us'),
    () => desk.edit(1 + below(desk.entries.length), `edited ${desk.entries.length}`),
    () => desk.remove(1 + below(desk.entries.length)),
    () => desk.read(viewer === camille ? aline : camille, 1 + below(desk.entries.length)),
    () => {
      sent.push(`own ${sent.length}`);
      thread.write(`own ${sent.length - 1}`);
      thread.send();
    },
    () => deliver(1 + below(3)),
    () => deliver(),
    () => {
      again(below(4));
      deliver();
    },
    () => {
      thread.connection(false);
      lose();
    },
    () => {
      lose();
      thread.connection(true);
    },
    () => void thread.older(),
    () => thread.seen(),
  ];
  for (let step = 0; step < 60; step++) {
    acts[below(acts.length)]?.();
    await pass([0, 0, 1, 300, 3_000][below(5)] ?? 0);
  }

  trouble = () => undefined;
  thread.outbox.pending.get().list.forEach(({ clientId }) => thread.outbox.retry(clientId));
  lose();
  thread.connection(true);
  await pass(1_000);
  thread.seen();
  await pass(1_000);
  const fresh = openThread({ ...around, keep: device().tab() });
  await pass(0);
  for (const it of [thread, fresh]) {
    while (it.state.get().log.from > 1) await it.older();
  }

  expect(sight(thread)).toEqual(sight(fresh));
  expect(thread.outbox.pending.get().list).toEqual([]);
  const own = desk.entries.flatMap(({ clientId }) => (clientId === undefined ? [] : [clientId]));
  expect(own).toHaveLength(sent.length);
  expect(new Set(own).size).toBe(sent.length);
  thread.stop();
  fresh.stop();
});

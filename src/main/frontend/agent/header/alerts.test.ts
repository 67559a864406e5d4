// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { device } from '../../../../test/frontend/testkit/memory-keep';
import { createAlerts, type Matter } from './alerts';
import type { Claiming } from './claim';
import { notesIn } from './timed';

const matter: Matter = {
  id: 'c1',
  name: 'c1 1',
  title: 'Nouvelle conversation',
  text: 'Hugo',
  press: () => undefined,
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-09T10:00:00Z') });
});

function tab(id: string, on = device(), looks = true, mayPlay = true) {
  const keep = on.tab();
  const play = vi.fn();
  const claiming: Claiming = {
    tab: id,
    notes: notesIn(keep, 'alerted.', Date.now),
    looks: () => looks,
    later: (act, ms) => setTimeout(act, ms),
  };
  return { alerts: createAlerts({ mayPlay, play }, keep, claiming), play };
}

it('sounds in one of two tabs, the one that is looked at', () => {
  const keep = device();
  const hidden = tab('hidden', keep, false);
  const seen = tab('seen', keep);

  hidden.alerts.raise(matter);
  seen.alerts.raise(matter);
  vi.runAllTimers();

  expect(hidden.play).not.toHaveBeenCalled();
  expect(seen.play).toHaveBeenCalledTimes(1);
});

it('leaves it to another tab where nobody touched the page yet', () => {
  const keep = device();
  const untouched = tab('untouched', keep, true, false);
  const touched = tab('touched', keep, false);

  untouched.alerts.raise(matter);
  touched.alerts.raise(matter);
  vi.runAllTimers();

  expect(untouched.play).not.toHaveBeenCalled();
  expect(touched.play).toHaveBeenCalledTimes(1);
});

it('does not sound again on the next page, but when the matter comes up again', () => {
  const keep = device();
  tab('one', keep).alerts.raise(matter);
  vi.runAllTimers();
  const { alerts, play } = tab('two', keep);

  alerts.raise(matter);
  vi.runAllTimers();
  expect(play).not.toHaveBeenCalled();
  alerts.raise({ ...matter, name: 'c1 2' });
  vi.runAllTimers();

  expect(play).toHaveBeenCalledTimes(1);
});

it('is silent once it is switched off', () => {
  const { alerts, play } = tab('one');
  alerts.turn(false);

  alerts.raise(matter);
  vi.runAllTimers();

  expect(play).not.toHaveBeenCalled();
});

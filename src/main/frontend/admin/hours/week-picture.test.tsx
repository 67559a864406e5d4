import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { daysOf, type Schedule } from './week';
import { WeekPicture } from './week-picture';
import { span } from './words';

const schedule: Schedule = {
  zone: 'Europe/Paris',
  week: {
    monday: [
      { from: '09:00', to: '12:00' },
      { from: '14:00', to: '17:00' },
    ],
    friday: [{ from: '09:00', to: '12:00' }],
  },
};
const holidays = [{ date: '2026-05-08', name: { fr: 'Victoire 1945', en: 'Victory Day' } }];

let box: HTMLElement;

function Turning() {
  const [monday, turn] = useState('2026-05-04');
  return <WeekPicture monday={monday} days={daysOf(schedule, monday, holidays)} turn={turn} />;
}

beforeEach(async () => {
  box = document.body.appendChild(document.createElement('div'));
  await act(() => render(<Turning />, box));
});
afterEach(() => {
  render(null, box);
  box.remove();
});

const one = (selector: string) => {
  const found = box.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
/** What the tab key stops at. */
const stops = () => [...box.querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex >= 0);
/** What Enter and space do at a button. */
const press = (name: string) => {
  const button = one(`button[aria-label="${name}"]`);
  button.focus();
  return act(() => button.click());
};
const read = (at: number) => {
  const day = [...box.querySelectorAll('.week__day')][at]?.cloneNode(true) as HTMLElement;
  day.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
  return day.textContent;
};

it('is turned by its two buttons, which alone are stopped at and are the keyboard’s own kind', () => {
  expect(stops().map((it) => it.getAttribute('aria-label'))).toEqual([
    'Semaine précédente',
    'Semaine suivante',
  ]);
  expect(stops().every((it) => it instanceof HTMLButtonElement && it.type === 'button')).toBe(true);
});

it('keeps the focus where it is while it turns, and says which week it shows', async () => {
  expect(one('[role=status]').textContent).toBe('4–10 mai 2026');

  await press('Semaine suivante');
  expect(one('[role=status]').textContent).toBe('11–17 mai 2026');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Semaine suivante');

  await press('Semaine précédente');
  await press('Semaine précédente');
  expect(one('[role=status]').textContent).toMatch(/^27 avril\s–\s3 mai 2026$/);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Semaine précédente');
});

it('ends a day at 24:00, as its field does', () => {
  expect(span(0, 1440)).toMatch(/^00:00\s–\s24:00$/);
});

it('reads day by day: the whole name, what is open, why it is closed', () => {
  expect(read(0)).toBe('Lundi 4 mai09:00–12:0014:00–17:00');
  expect(read(1)).toBe('Mardi 5 maiFermé');
  expect(read(4)).toBe('Vendredi 8 maiJour fériéVictoire 1945');
});

import { expect, it } from 'vitest';
import { pieces } from './articles';

it('marks what matches, and nothing outside of the text', () => {
  const marked = pieces({
    passage: 'si l’export signale',
    highlights: [
      [5, 11],
      [8, 14],
      [15, 99],
    ],
  });

  expect(marked).toEqual([
    { text: 'si l’', marked: false },
    { text: 'export', marked: true },
    { text: ' signale', marked: false },
  ]);
});

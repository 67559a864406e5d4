import { describe, expect, it } from 'vitest';
import { isThere, slashAt, unfilledIn, withReply } from './slash';

describe('a slash', () => {
  it('asks for canned replies where it begins a line, up to the cursor', () => {
    expect(slashAt('/jo', 3)).toEqual({ from: 0, to: 3, query: 'jo' });
    expect(slashAt('Bonjour,\n/jo plus', 12)).toEqual({ from: 9, to: 12, query: 'jo' });
    expect(slashAt('/', 1)).toEqual({ from: 0, to: 1, query: '' });
  });

  it('is a character like any other elsewhere', () => {
    expect(slashAt('et/ou', 5)).toBeUndefined();
    expect(slashAt('/jo urnal', 9)).toBeUndefined();
    expect(slashAt('', 0)).toBeUndefined();
  });

  it('gives way to the reply, and what stands around it stays', () => {
    expect(withReply('Bonjour,\n/jo fin', { from: 9, to: 12, query: 'jo' }, 'Le journal')).toEqual({
      text: 'Bonjour,\nLe journal fin',
      cursor: 19,
    });
  });

  it('leaves names that nothing is known for, until somebody replaces them', () => {
    expect(unfilledIn('La {version} ?', ['version'])).toEqual(['version']);
    expect(unfilledIn('La 24.3 ?', ['version'])).toEqual([]);
  });
});

it('is gone with its text, by sending or by writing over', () => {
  const slash = { from: 3, to: 6, query: 'bo' };
  expect(isThere('ok\n/bo', slash)).toBe(true);
  expect(isThere('', slash)).toBe(false);
  expect(isThere('ok\n/ba', slash)).toBe(false);
});

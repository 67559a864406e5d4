import { describe, expect, it } from 'vitest';
import { device } from '../../../test/frontend/testkit/memory-keep';
import { createDraft, type Draft } from './draft';

function writer(home = device()) {
  const is = { now: 1_000_000, typed: 0, changed: 0 };
  const draft: Draft = createDraft('draft', home.tab(), {
    now: () => is.now,
    typed: () => is.typed++,
    changed: () => is.changed++,
  });
  return { draft, is };
}

describe('a draft', () => {
  it('is there again after a reload', () => {
    const home = device();
    writer(home).draft.write('Bonjour');

    expect(writer(home).draft.text()).toBe('Bonjour');
  });

  it('is taken as it is, once, and never when blank', () => {
    const { draft } = writer();
    draft.write(' Bonjour\n');

    expect(draft.take()).toBe(' Bonjour\n');
    expect(draft.take()).toBeUndefined();
    draft.write(' \n ');
    expect(draft.take()).toBeUndefined();
    expect(draft.text()).toBe(' \n ');
  });

  it('is the same in another tab', () => {
    const home = device();
    const one = writer(home);
    const two = writer(home);
    one.draft.write('Bon');

    expect(two.draft.text()).toBe('Bon');
    expect(two.is).toMatchObject({ changed: 1, typed: 0 });
  });

  it('is dropped when another person logs in', () => {
    const home = device();
    const { draft } = writer(home);
    draft.write('Bonjour');
    home.clear();

    expect(draft.text()).toBe('');
  });

  it('tells every three seconds that somebody types, and not when she empties it', () => {
    const { draft, is } = writer();
    draft.write('B');
    draft.write('Bo');
    is.now += 3_000;
    draft.write('');
    expect(is.typed).toBe(1);
    draft.write('Bon');

    expect(is.typed).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { passageUrl } from './passage-url';

describe('the way to what was quoted', () => {
  it('marks a short passage whole and a long one by its ends (R56)', () => {
    expect(passageUrl({ url: 'https://wiki/x', passage: 'Ouvrez Exercices.' })).toBe(
      'https://wiki/x#:~:text=Ouvrez%20Exercices.',
    );
    expect(
      passageUrl({ url: '/wiki/x', passage: 'un deux trois quatre cinq six sept huit neuf dix onze-bis' }),
    ).toBe('/wiki/x#:~:text=un%20deux%20trois%20quatre%20cinq,sept%20huit%20neuf%20dix%20onze%2Dbis');
  });

  it('opens a file as it is (R56)', () => {
    expect(passageUrl({ kind: 'pdf', url: 'https://wiki/x.pdf', passage: 'Ouvrez.' })).toBe(
      'https://wiki/x.pdf',
    );
  });

  it('leads to no script and to no other host by a trick', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      '/\\\\evil.example',
      '',
    ]) {
      expect(passageUrl({ url, passage: 'x' })).toBeUndefined();
    }
  });
});

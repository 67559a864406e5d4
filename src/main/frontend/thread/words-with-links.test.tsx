import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { WordsWithLinks } from './words-with-links';

function show(text: string): HTMLElement {
  const place = document.createElement('p');
  render(<WordsWithLinks text={text} />, place);
  return place;
}

const links = (text: string) =>
  [...show(text).querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the words of a message', () => {
  it('are text and never anything else', () => {
    const hostile = '<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; \u202e {{constructor}}';

    expect(show(hostile).textContent).toBe(hostile);
    expect(show(hostile).children).toHaveLength(0);
  });

  it('keep line breaks and every sign', () => {
    const text = 'Été 🙂\n  deux';

    expect(show(text).textContent).toBe(text);
  });

  it('link addresses of the web and of mail', () => {
    expect(links('https://a.example/x?y=1#z, HTTP://b.example et mailto:aline@c.example')).toEqual([
      'https://a.example/x?y=1#z',
      'HTTP://b.example',
      'mailto:aline@c.example',
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://a',
    'http://',
  ])('link nothing of another kind: %s', (text) => {
    expect(links(text)).toEqual([]);
    expect(show(text).textContent).toBe(text);
  });

  it('leave the end of a sentence out of an address', () => {
    expect(links('Voyez (https://a.example/b), ou « https://c.example »…')).toEqual([
      'https://a.example/b',
      'https://c.example',
    ]);
  });

  it('let nobody reach back from the page that was opened', () => {
    const link = show('https://a.example').querySelector('a');

    expect(link?.rel).toContain('noopener');
    expect(link?.target).toBe('_blank');
  });
});

import { describe, expect, it } from 'vitest';
import { filesHere, USUAL } from './here';
import { acceptedText, sizeText, typesText } from './names';
import { newsOf, type Told } from './news';
import type { Standing, Upload } from './uploads';

/** Browsers and Node do not agree on which narrow space stands before a unit. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('files in words', () => {
  it.each([
    [0, '0 ko'],
    [1, '0,1 ko'],
    [214 * 1024, '214 ko'],
    [1.4 * 1024 * 1024, '1,4 Mo'],
    [20 * 1024 * 1024, '20 Mo'],
    [3 * 1024 ** 3, '3 Go'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(plain(sizeText(bytes))).toBe(text);
  });

  it('names each family once, images last', () => {
    expect(typesText(USUAL.types)).toBe('PDF, MP3, MP4, Word, Excel, MSI, images');
    expect(typesText(['pdf', 'zip'])).toBe('PDF, ZIP');
  });

  it('says what is accepted', () => {
    expect(plain(acceptedText({ types: ['pdf'], largestBytes: 1024 * 1024 }))).toBe('PDF ; 1 Mo au plus');
  });
});

describe('what is told of an upload', () => {
  const here = filesHere('', 'camille');
  const upload = (standing: Standing): Upload => ({
    clientId: 'a',
    file: new File([new Uint8Array(100)], 'a.pdf'),
    standing,
  });

  function toldOf(...standings: Standing[]) {
    let told: Told = new Map();
    return standings.map((standing) => {
      const news = newsOf([upload(standing)], told, here);
      ({ told } = news);
      return plain(news.said || news.warned);
    });
  }

  const sending = (done: number): Standing => ({ is: 'sending', done });

  it('is said at 0, 50 and 100 %, once each, not again after a cut', () => {
    const cut: Standing = { is: 'waiting', on: 'network' };
    const steps = [
      sending(0),
      sending(30),
      sending(60),
      cut,
      sending(0),
      sending(99),
      { is: 'sent' } as const,
    ];
    expect(toldOf(...steps)).toEqual([
      'Envoi de a.pdf : 0 %',
      '',
      'Envoi de a.pdf : 50 %',
      '',
      '',
      '',
      'Envoi de a.pdf : 100 %',
    ]);
  });

  it('is an alert when it is refused, with the reason', () => {
    const news = newsOf([upload({ is: 'refused', refusal: { why: 'size' } })], new Map(), here);
    expect(plain(news.warned)).toBe('a.pdf n’a pas été envoyé. Ce fichier dépasse 20 Mo.');
    expect(news.said).toBe('');
  });
});

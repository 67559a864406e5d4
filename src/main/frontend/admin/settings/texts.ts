/** Texts in two languages, for who reads one. */
import * as say from 'guichet:messages';
import type { Texts } from './wire';

const OWN = say.locale.startsWith('fr') ? 'fr' : 'en';

/** In this language, else in the other one: as the server does. */
export function textIn(texts: Partial<Texts> | undefined, lang: 'fr' | 'en' = OWN): string {
  const { fr = '', en = '' } = texts ?? {};
  const [own, other] = lang === 'fr' ? [fr, en] : [en, fr];
  return own.trim() ? own : other;
}

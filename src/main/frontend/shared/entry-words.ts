/** What an entry says in words alone: of one that only brought files, their names. */
import type { Entry } from './wire';

export const wordsOf = ({ text, attachments = [] }: Pick<Entry, 'text' | 'attachments'>) =>
  text || attachments.map(({ name }) => name).join(', ');

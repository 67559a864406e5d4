/** Why a file is not taken: known before it is sent where that is possible, else from the server's answer. */
import * as say from 'guichet:messages';
import type { Refused } from '../../shared/rest';
import type { FileRules, FilesHere } from './here';

export interface Refusal {
  why: 'type' | 'size' | 'content' | 'empty' | 'unreadable' | 'other';
  /** The server's own, translated, where ours do not fit. */
  words?: string;
}

/** The file on the disk is gone, has changed or is a folder. */
export class Unreadable extends Error {}

const extensionOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

export function judged(file: Pick<File, 'name' | 'size'>, limits: FileRules): Refusal | undefined {
  if (!limits.types.includes(extensionOf(file.name))) return { why: 'type' };
  if (file.size === 0) return { why: 'empty' };
  return file.size > limits.largestBytes ? { why: 'size' } : undefined;
}

const BY_CODE: Record<string, Refusal['why']> = {
  'file.tooLarge': 'size',
  'file.type': 'type',
  'file.content': 'content',
  'file.empty': 'empty',
};

/** A proxy that minds the size answers 413 in words of its own. */
export function refusalOf({ status, code, message }: Refused): Refusal {
  const why = BY_CODE[code] ?? (status === 413 ? 'size' : 'other');
  return why === 'other' ? { why, words: message } : { why };
}

export function refusalText({ why, words: said }: Refusal, { limits, words }: FilesHere): string {
  if (why === 'size') return say.filesRefusedSize({ size: words.sizeText(limits.get().largestBytes) });
  const known = {
    type: say.filesRefusedType,
    content: say.filesRefusedContent,
    empty: say.filesRefusedEmpty,
    unreadable: say.filesRefusedUnreadable,
    other: said ?? '',
  };
  return known[why] === '' ? say.filesFailed : known[why];
}

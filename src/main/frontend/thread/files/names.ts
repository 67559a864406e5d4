/** Files in words: how large, of which kinds. */
import * as say from 'guichet:messages';
import type { Attachment } from '../../shared/wire';
import type { FileRules } from './here';

const STEP = 1024;
const UNITS = ['kilobyte', 'megabyte', 'gigabyte'];

/** 214 ko, 1,4 Mo: as people and the limits count, in steps of 1024. */
export function sizeText(bytes: number): string {
  let value = bytes / STEP;
  let at = 0;
  while (value >= STEP && at < UNITS.length - 1) {
    value /= STEP;
    at++;
  }
  const options = { style: 'unit', unit: UNITS[at], maximumFractionDigits: value < 100 ? 1 : 0 };
  const shown = bytes > 0 ? Math.max(value, 0.1) : 0;
  return new Intl.NumberFormat(say.locale, options as Intl.NumberFormatOptions).format(shown);
}

const FAMILIES: Record<string, string> = {
  doc: 'Word',
  docx: 'Word',
  xls: 'Excel',
  xlsx: 'Excel',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
};
const IMAGES = ['png', 'jpg', 'jpeg', 'gif', 'webp'];

/** PDF, MP3, Word, Excel, images: each family once, images at the end. */
export function typesText(types: readonly string[]): string {
  const others = types.filter((type) => !IMAGES.includes(type));
  const names = others.map((type) => FAMILIES[type] ?? type.toUpperCase());
  const all = others.length < types.length ? [...names, say.filesImages] : names;
  return [...new Set(all)].join(', ');
}

export const acceptedText = ({ types, largestBytes }: FileRules) =>
  say.filesAccepted({ types: typesText(types), size: sizeText(largestBytes) });

export const downloadText = ({ name, size }: Pick<Attachment, 'name' | 'size'>) =>
  say.filesDownload({ file: name, size: sizeText(size) });

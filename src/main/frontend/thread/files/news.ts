/** What a screen reader is told of uploads: each at 0, 50 and 100 %, and at once when one is not sent. */
import * as say from 'guichet:messages';
import type { FilesHere } from './here';
import { percentText } from './percent';
import { refusalText } from './refusal';
import type { Upload } from './uploads';

export interface News {
  said: string;
  warned: string;
}

/** As far as something was told already: by upload, a step of progress or a word of trouble. */
export type Told = ReadonlyMap<string, string>;

const NOTHING = '';

function stepOf({ standing, file }: Upload): string {
  if (standing.is === 'sending') return standing.done * 2 >= file.size ? '0.5' : '0';
  if (standing.is === 'sent') return '1';
  return isTrouble(standing.is) ? standing.is : NOTHING;
}

const isTrouble = (step: string) => step === 'refused' || step === 'failed';

/** A step back, as when a file is sent anew after a cut, is no news. */
const isNew = (before: string | undefined, now: string) =>
  now !== NOTHING && now !== before && (isTrouble(now) || !before || isTrouble(before) || now > before);

export function newsOf(list: readonly Upload[], told: Told, here: FilesHere): News & { told: Told } {
  const fresh = list.filter((it) => isNew(told.get(it.clientId), stepOf(it)));
  const steps = new Map(list.map(({ clientId }) => [clientId, told.get(clientId) ?? NOTHING]));
  fresh.forEach((it) => steps.set(it.clientId, stepOf(it)));
  const sentences = (trouble: boolean) =>
    fresh
      .filter((it) => isTrouble(stepOf(it)) === trouble)
      .map((it) => sentence(it, here))
      .join(' ');
  return { said: sentences(false), warned: sentences(true), told: steps };
}

function sentence(upload: Upload, here: FilesHere): string {
  const { standing, file } = upload;
  const name = file.name;
  if (standing.is === 'refused') {
    return `${say.filesRefused({ file: name })}. ${refusalText(standing.refusal, here)}`;
  }
  if (standing.is === 'failed') return `${say.filesRefused({ file: name })}. ${say.filesFailed}`;
  return say.filesSaid({ file: name, percent: percentText(Number(stepOf(upload))) });
}

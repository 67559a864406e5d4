/** What sending and showing files needs of its page: one for each panel, so that uploads outlive the view of a thread. */
import type { Rest } from '../../shared/rest';
import { createStore, type Store } from '../../shared/store';
import type { Attachment, Rules } from '../../shared/wire';
import * as names from './names';
import type { Uploads } from './uploads';

export type FileRules = Rules['files'];

export interface FilesHere {
  contextPath: string;
  /** The user name that the page was made for. */
  person: string;
  readonly limits: Store<FileRules>;
  /** Files that somebody chose, until the piece that sends them takes them over. */
  readonly chosen: Store<{ list: readonly Chosen[] }>;
  /** What is on its way, by conversation. */
  readonly uploads: Map<string, Uploads>;
  /** The image that is shown larger, and what to give the focus back to. */
  readonly larger: Store<{ image?: Attachment | undefined; opener?: HTMLElement }>;
  /** Handed to the pieces: a module that they imported along with the thread would be in the panel's first file. */
  readonly words: Pick<typeof names, 'sizeText' | 'acceptedText'>;
  /** Asks for the portal's limits, once. */
  learn(portal: string): void;
}

export interface Chosen {
  conversation: string;
  file: File;
}

/** The server's own, for as long as the portal's are unknown; the server has the last word. */
export const USUAL: FileRules = {
  largestBytes: 20 * 1024 * 1024,
  types: 'pdf mp3 mp4 doc docx xls xlsx msi png jpg jpeg gif webp'.split(' '),
};

/** @param rest where the page has no other use for the portal's rules and has not asked for them */
export function filesHere(contextPath: string, person: string, rest?: Rest): FilesHere {
  const limits = createStore<FileRules>(USUAL);
  const asked = new Set<string>();
  return {
    contextPath,
    person,
    limits,
    chosen: createStore<{ list: readonly Chosen[] }>({ list: [] }),
    uploads: new Map(),
    words: names,
    larger: createStore<{ image?: Attachment | undefined; opener?: HTMLElement }>({}),
    learn(portal) {
      if (!rest || asked.has(portal)) return;
      asked.add(portal);
      rest.get<Rules>(`/portals/${encodeURIComponent(portal)}/rules`).then(
        ({ files }) => limits.set(files),
        // The usual ones are good enough: the server judges every file anyway.
        () => undefined,
      );
    },
  };
}

/** What the server names lies below the context path. */
export const addressOf = (here: Pick<FilesHere, 'contextPath'>, url: string) =>
  url.startsWith('/') ? here.contextPath + url : url;

export function choose({ chosen }: FilesHere, conversation: string, files: Iterable<File>): void {
  const more = [...files].map((file) => ({ conversation, file }));
  chosen.set({ list: [...chosen.get().list, ...more] });
}

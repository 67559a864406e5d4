/** Says each new message of the others once to a screen reader; never history, echoes or a reconnect (D14). */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../shared/wire';
import { wordsOf } from '../shared/entry-words';
import { isOwn, type Viewer } from './own';

const LONGEST = 200;
const AFTER_MS = 500;

interface Props {
  entries: readonly Entry[];
  viewer: Viewer;
  ready: boolean;
}

export function Announcer({ entries, viewer, ready }: Props) {
  const [words, setWords] = useState('');
  const said = useRef<number | undefined>(undefined);
  const newest = entries.at(-1)?.number ?? 0;

  useEffect(() => {
    if (!ready) return;
    if (said.current === undefined) {
      said.current = newest;
      return;
    }
    const timer = setTimeout(() => {
      const fresh = entries.filter((it) => it.number > (said.current ?? 0) && isNews(it, viewer));
      said.current = newest;
      if (fresh.length > 0) setWords(sentence(fresh));
    }, AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [newest, ready]);

  return (
    <p class="g-hidden" role="status">
      {words}
    </p>
  );
}

const isNews = (entry: Entry, viewer: Viewer) => !entry.deleted && !isOwn(entry, viewer);

function sentence(fresh: Entry[]): string {
  const [only, second] = fresh;
  if (second || !only) return say.threadNew({ n: fresh.length });
  return only.kind === 'event'
    ? only.text
    : say.threadAnnounced({ author: only.author.name, text: wordsOf(only).slice(0, LONGEST) });
}

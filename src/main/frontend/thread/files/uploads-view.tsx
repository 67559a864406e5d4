/** The files of a conversation on their way: their cards, and what is said of them. */
import * as say from 'guichet:messages';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../../shared/store';
import { uuid } from '../../shared/uuid';
import type { Thread } from '../shapes';
import type { FilesHere } from './here';
import { type News, newsOf, type Told } from './news';
import { sendFileTo } from './send-file';
import { UploadCard } from './upload-card';
import { createUploads, isUnderway, type Upload, type Uploads } from './uploads';

export { default as styles } from './uploads.css?inline';

interface Props {
  here: FilesHere;
  thread: Thread;
  loginUrl: string;
}

const SAID_AFTER_MS = 500;

export default function UploadsView({ here, thread, loginUrl }: Props) {
  const uploads = uploadsOf(here, thread.id);
  useStore(here.limits);
  const { list } = useStore(uploads.state);
  const { list: chosen } = useStore(here.chosen);
  const { log, isUp, loggedOut } = useStore(thread.state);
  const frame = useRef<HTMLUListElement>(null);
  const news = useNews(list, here);

  useEffect(() => {
    // More may have been chosen since this was drawn.
    const { list: all } = here.chosen.get();
    const mine = all.filter(({ conversation }) => conversation === thread.id);
    if (mine.length === 0) return;
    here.chosen.set({ list: all.filter((it) => !mine.includes(it)) });
    uploads.add(mine.map(({ file }) => file));
  }, [chosen]);

  useEffect(() => uploads.connection(isUp && !loggedOut), [uploads, isUp, loggedOut]);

  /** What the server has is shown by the conversation alone. */
  useEffect(() => {
    const known = new Set(log.entries.map(({ clientId }) => clientId));
    list.filter(({ clientId }) => known.has(clientId)).forEach(({ clientId }) => uploads.arrived(clientId));
  }, [log, list]);

  const sent = list.filter(({ standing }) => standing.is === 'sent').length;
  const lost = list.some(({ standing }) => standing.is === 'waiting' && standing.on === 'login');
  useEffect(() => {
    if (sent > 0 || lost) thread.reload();
  }, [sent, lost]);

  const troubles = list.filter(({ standing: { is } }) => is === 'refused' || is === 'failed').length;
  useLayoutEffect(() => {
    frame.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [list.length, troubles]);

  useLeaving(list.some(isUnderway));

  return (
    <>
      {list.length > 0 && (
        <ul ref={frame} class="uploads" aria-label={say.filesUnderway}>
          {list.map((upload) => (
            <UploadCard key={upload.clientId} {...{ upload, uploads, here, loginUrl }} />
          ))}
        </ul>
      )}
      <p class="g-hidden" role="status">
        {news.said}
      </p>
      <p class="g-hidden" role="alert">
        {news.warned}
      </p>
    </>
  );
}

function uploadsOf(here: FilesHere, conversation: string): Uploads {
  const known = here.uploads.get(conversation);
  if (known) return known;
  const uploads = createUploads({
    send: sendFileTo(here, conversation),
    limits: here.limits.get,
    now: () => Date.now(),
    later: (act, ms) => window.setTimeout(act, ms),
    cancel: (timer) => clearTimeout(timer),
    uuid,
  });
  here.uploads.set(conversation, uploads);
  return uploads;
}

/** Short steps that follow each other at once are said as one. */
function useNews(list: readonly Upload[], here: FilesHere): News {
  const [news, setNews] = useState<News>({ said: '', warned: '' });
  const told = useRef<Told>(new Map());
  const next = useRef<News>({ said: '', warned: '' });
  const timer = useRef(0);
  useEffect(() => {
    const { told: now, said, warned } = newsOf(list, told.current, here);
    told.current = now;
    if (!said && !warned) return;
    next.current = {
      said: said || next.current.said,
      warned: [next.current.warned, warned].filter(Boolean).join(' '),
    };
    timer.current ||= window.setTimeout(() => {
      timer.current = 0;
      setNews(next.current);
      next.current = { said: '', warned: '' };
    }, SAID_AFTER_MS);
  }, [list]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return news;
}

/** A file cannot be kept beyond its page: the browser asks before one leaves, as long as any is on its way. */
function useLeaving(isBusy: boolean) {
  useEffect(() => {
    if (!isBusy) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBusy]);
}

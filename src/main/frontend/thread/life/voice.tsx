/**
 * Says to who listens what the strips and the waiting card show: each thing once, no seconds that go by.
 *
 * A limit interrupts, at its start and near its end. The place in the queue waits for a pause, and is said when it
 * changes, at most once a minute (ux.md 5.5).
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import * as say from 'guichet:messages';
import type { Conversation, Waiting } from '../../shared/wire';
import { secondsTo, type Strip } from './life';
import { wordsOf } from './limit-strip';
import { placeText } from './promise';

const LAST_S = 10;
const PLACE_EVERY_MS = 60_000;
const AFTER_MS = 500;

interface Props {
  conversation: Conversation;
  strip: Strip | undefined;
  now: number;
}

export function Voice({ conversation, strip, now }: Props) {
  const { waiting } = conversation;
  const limit = strip && 'at' in strip ? strip : undefined;
  const near = limit && secondsTo(limit.at, now) <= LAST_S ? 'last' : 'first';
  const urgent = limit ? `${limit.is}.${limit.at}.${near}` : waiting?.busy ? 'busy' : '';
  const [alert, setAlert] = useState('');
  useEffect(() => {
    const words = limit && wordsOf(limit, now);
    if (words) setAlert(`${words.title} ${words.text}`);
    else setAlert(waiting?.busy ? `${say.lifeBusyTitle}. ${say.lifeBusy}` : '');
  }, [urgent]);
  return (
    <>
      <p class="g-hidden" role="alert">
        {alert}
      </p>
      <p class="g-hidden" role="status">
        {usePlace(conversation)}
      </p>
    </>
  );
}

/** What is known when the thread opens is read where it stands; only changes are said. */
function usePlace({ waiting }: Conversation): string {
  const words = waiting && !waiting.busy ? saidOf(waiting) : '';
  const [said, setSaid] = useState('');
  const known = useRef(words);
  const last = useRef(-Infinity);
  useEffect(() => {
    if (words === known.current) return undefined;
    const wait = Math.max(AFTER_MS, last.current + PLACE_EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      known.current = words;
      last.current = Date.now();
      setSaid(words);
    }, wait);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}

const saidOf = (waiting: Waiting) =>
  waiting.missed ? say.waitingMissed : waiting.offered ? say.waitingOffered : placeText(waiting);

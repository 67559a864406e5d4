/** Says that the connection is lost, only when it stays so, and that it is back. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { Strip } from '../shared/strip';
import type { ThreadState } from './shapes';

const AFTER_MS = 3_000;
const BACK_FOR_MS = 3_000;

interface Props {
  state: ThreadState;
  loginUrl: string;
  retry: () => void;
}

export function ConnectionStrip({ state: { isUp, loggedOut, status }, loginUrl, retry }: Props) {
  const [told, setTold] = useState<'nothing' | 'lost' | 'back'>('nothing');
  const wasLost = useRef(false);

  useEffect(() => {
    if (!isUp) {
      const timer = setTimeout(() => {
        wasLost.current = true;
        setTold('lost');
      }, AFTER_MS);
      return () => {
        clearTimeout(timer);
      };
    }
    setTold(wasLost.current ? 'back' : 'nothing');
    wasLost.current = false;
    const timer = setTimeout(() => {
      setTold('nothing');
    }, BACK_FOR_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isUp]);

  return (
    <div role="status">
      {loggedOut ? (
        <Strip tone="warning" icon="warning" acts={[{ word: say.threadLogIn, href: loginUrl }]}>
          {say.threadExpired}
        </Strip>
      ) : (
        <>
          {told === 'lost' && (
            <Strip tone="warning" icon="offline">
              {say.threadReconnecting} {say.threadReconnectingKept}
            </Strip>
          )}
          {told === 'back' && (
            <div class="g-strip g-strip--success">
              <Icon name="check" />
              <p>{say.threadReconnected}</p>
            </div>
          )}
          {status === 'failed' && told !== 'lost' && (
            <Strip tone="danger" icon="warning" acts={[{ word: say.threadRetry, press: retry }]}>
              {say.threadUnloaded}
            </Strip>
          )}
        </>
      )}
    </div>
  );
}

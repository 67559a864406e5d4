/** Looks at a text before it is sent. The rules are a piece of their own, fetched while nobody waits for them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { lazy } from '../../shared/lazy';

const load = () => import('./secret-panel');
const SecretPanel = lazy(load);

interface Box {
  /** What is in it now. */
  text: () => string;
  write: (text: string) => void;
  /** Sends what is in it. */
  send: () => void;
  /** Puts the cursor back into it. */
  focus: () => void;
  /** Whether a likely secret may go as it is. */
  mayPass: boolean;
}

export interface Guard {
  /** Sends, unless there is something to be warned of. */
  send(): void;
  /** The text has changed: what was warned of may be gone. */
  forget(): void;
  /** Stands before the box while one is warned (R51, ux.md 5.6). */
  warning: ComponentChildren;
}

export function useGuard({ text, write, send, focus, mayPass }: Box): Guard {
  const [warned, setWarned] = useState(false);
  useEffect(() => {
    // Safari has no idle callback; there a while has to do.
    if ('requestIdleCallback' in window) requestIdleCallback(SecretPanel.ahead);
    else setTimeout(SecretPanel.ahead, 500);
  }, []);

  const forget = () => setWarned(false);
  const back = () => {
    forget();
    focus();
  };
  const go = () => {
    // Pressed twice while the rules were coming, it has gone already.
    if (text().trim()) send();
  };
  return {
    forget,
    // Where the rules cannot be had, the server has the last word.
    send: () => void load().then(({ secretsIn }) => (secretsIn(text())[0] ? setWarned(true) : go()), go),
    warning: warned && text().trim() !== '' && (
      <SecretPanel
        text={text()}
        mayPass={mayPass}
        edit={back}
        send={(chosen) => {
          write(chosen);
          back();
          send();
        }}
      />
    ),
  };
}

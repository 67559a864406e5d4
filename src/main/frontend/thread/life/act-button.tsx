/** A button that does something on the server; its label stays while it is at it. */
import type { ComponentChildren } from 'preact';
import type { Acting } from './acting';

interface Props {
  acting: Acting;
  act: string;
  body?: object;
  primary?: boolean;
  describedBy?: string;
  /** After it has happened. */
  done?: () => void;
  children: ComponentChildren;
}

export function ActButton({ acting, act, body, primary, describedBy, done, children }: Props) {
  const busy = acting.busy === act;
  const press = async () => {
    if (await acting.act(act, body)) done?.();
  };
  return (
    <button
      type="button"
      class={primary ? 'g-button g-button--primary' : 'g-button'}
      aria-busy={busy}
      aria-describedby={describedBy}
      onClick={() => void press()}
    >
      {busy && <span class="g-spinner" />}
      {children}
    </button>
  );
}

export const Problem = ({ acting }: { acting: Acting }) => (
  <p class="problem" role="alert">
    {acting.problem}
  </p>
);

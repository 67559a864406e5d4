/** Before it goes: what the agent fills in, and word for word what the customer will read. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { excessOf, LengthNotice } from '../../shared/length-notice';

interface Props {
  title: string;
  /** What the customer will read; nothing where it is not meant for her. */
  reads?: readonly (string | undefined)[];
  /** What lacks, where something does: said instead of being sent. */
  lacking?: string;
  /** Nothing is left to fill in: the focus goes to what sends it. */
  ready?: boolean;
  submit: () => Promise<boolean>;
  close: (done?: boolean) => void;
  children?: ComponentChildren;
}

export function Form({ title, reads = [], lacking = '', ready = false, submit, close, children }: Props) {
  const frame = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const lines = reads.filter(Boolean);

  useEffect(() => {
    const first = ready ? '[type=submit]' : 'input, select, textarea, button';
    frame.current?.querySelector<HTMLElement>(first)?.focus();
  }, []);

  const send = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (lacking || busy) {
      frame.current?.querySelector<HTMLElement>('input, select')?.focus();
      return;
    }
    setBusy(true);
    const happened = await submit();
    setBusy(false);
    if (happened) close(true);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };

  return (
    <form
      ref={frame}
      class="finish"
      aria-label={title}
      onSubmit={(event) => void send(event)}
      onKeyDown={onKeyDown}
    >
      <h3 class="finish__title">{title}</h3>
      {children}
      <p class="problem" role="alert">
        {tried && lacking}
      </p>
      {lines.length > 0 && (
        <div class="finish__reads">
          <p class="finish__label">{say.agentReads}</p>
          {lines.map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
        </div>
      )}
      <div class="finish__acts">
        <button type="submit" class="g-button g-button--primary" aria-busy={busy}>
          {busy && <span class="g-spinner" />}
          {title}
        </button>
        <button type="button" class="g-button" onClick={() => close()}>
          {say.agentCancel}
        </button>
      </div>
    </form>
  );
}

/** What lacks then: what is too long for a message stays as it is, and waits to be made shorter. */
export function tooLong(text: string, longest?: number): string {
  const n = excessOf(text, longest);
  return n > 0 ? say.newTooLong({ n }) : '';
}

export function Words({
  label,
  text,
  longest,
  write,
}: {
  label: string;
  text: string;
  /** Where it is no message. */
  longest?: number;
  write: (text: string) => void;
}) {
  return (
    <label class="finish__field">
      <span class="finish__label">{label}</span>
      <textarea
        class="field"
        rows={2}
        dir="auto"
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <LengthNotice {...{ text, longest }} />
    </label>
  );
}

/** The agent's availability in Jira's header: a word, a shape, a number (R77, M11); pressed, it unfolds the rest. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { lazy } from '../../shared/lazy';
import { useStore } from '../../shared/store';
import { countText } from '../../shared/unread-count';
import type { Alerts } from './alerts';
import { CHEVRON, PEOPLE } from './drawings';
import type { Offers } from './offers';
import { isAvailable, type Presence } from './presence';

const Popover = lazy(() => import('./presence-popover'));

export interface PresenceProps {
  presence: Presence;
  offers: Offers;
  alerts: Alerts;
  contextPath: string;
  /** The server's time. */
  clock: () => number;
  /** Called with what opens the popover, for the entry in the user's menu. */
  opened: (open: () => void) => void;
}

export function PresenceButton(props: PresenceProps) {
  const { presence, offers, opened } = props;
  const state = useStore(presence.state);
  const { waiting } = useStore(offers.state);
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { now, failed } = state;

  const close = (back: boolean) => {
    setOpen(false);
    if (back) button.current?.focus();
  };

  useEffect(() => opened(() => setOpen(true)), []);

  useEffect(() => {
    if (!open) return undefined;
    // On a narrow screen it is as wide as that, below the button wherever the header has it.
    frame.current?.style.setProperty('--below', `${frame.current.getBoundingClientRect().bottom + 8}px`);
    // Inside a shadow root an event tells only by its path where it comes from.
    const elsewhere = (event: Event) => {
      if (frame.current && !event.composedPath().includes(frame.current)) close(false);
    };
    const kinds = ['pointerdown', 'focusin'] as const;
    kinds.forEach((kind) => document.addEventListener(kind, elsewhere));
    return () => kinds.forEach((kind) => document.removeEventListener(kind, elsewhere));
  }, [open]);

  if (!now) return null;
  const here = availableHere(now.available, now.chats ?? []);
  const word = isAvailable(state) ? say.presenceAvailable : say.presenceAway;
  const count = failed ? say.presenceFailed : say.presenceShort({ n: here });
  const name = say.presenceControl({ state: word, agents: count });
  return (
    <div
      ref={frame}
      class="presence"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close(true);
      }}
    >
      <button
        ref={button}
        type="button"
        class={here === 0 || failed ? 'control control--none' : 'control'}
        aria-expanded={open}
        aria-label={waiting ? `${name}. ${say.presenceWaiting({ n: waiting })}` : name}
        title={name}
        onPointerEnter={() => Popover.ahead()}
        onFocus={() => Popover.ahead()}
        onClick={() => setOpen(!open)}
      >
        <span class={isAvailable(state) && !failed ? 'dot dot--available' : 'dot'} />
        <span class="control__word">{word}</span>
        <span class="control__count">
          <Icon d={PEOPLE} />
          {failed ? '?' : here === 0 ? say.presenceShort({ n: 0 }) : here}
        </span>
        <Icon d={CHEVRON} class="control__chevron" />
        {waiting > 0 && <b class="badge">{countText(waiting)}</b>}
      </button>
      {open && <Popover {...props} close={() => close(true)} />}
    </div>
  );
}

/** Of the project whose page this is, where chat is on in it; else of all of hers. */
export function availableHere(
  all: number,
  chats: readonly { project: string; available: number }[],
  path = location.pathname,
): number {
  const [, project] = /\/(?:browse|projects)\/([A-Z][A-Z0-9_]+)/.exec(path) ?? [];
  return chats.find((it) => it.project === project)?.available ?? all;
}

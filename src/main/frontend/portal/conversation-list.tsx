/** The lines of the list: one tab stop, arrows between them, older ones as one comes near the end. */
import * as say from 'guichet:messages';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ConversationLine } from './conversation-line';
import type { Conversation, Preferences } from '../shared/wire';

export { default as styles } from './line.css?inline';

interface Props {
  list: { conversations: readonly Conversation[]; cursor: string | undefined };
  now: Date;
  pickUpMinutes: number | undefined;
  contextPath: string;
  settings: Preferences;
  /** Takes the focus when it appears: the line of this conversation, or the first one. */
  focusOn: string | undefined;
  open(id: string): void;
  more(): void;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

export default function ConversationList(props: Props) {
  const { list, now, pickUpMinutes, contextPath, settings, focusOn, open, more } = props;
  const lines = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(focusOn);
  const { conversations, cursor } = list;
  const stop = conversations.some(({ id }) => id === current) ? current : conversations[0]?.id;

  useLayoutEffect(() => {
    const frame = lines.current;
    // Not from the settings, which she may have opened while the list was on its way.
    const busy = frame && (frame.getRootNode() as ParentNode).querySelector('[aria-expanded="true"]');
    if (focusOn && !busy) frame?.querySelector<HTMLElement>('a[tabindex="0"]')?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const links = [...(lines.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link === event.target);
    if (!step || at < 0) return;
    event.preventDefault();
    links[step(at, links.length - 1)]?.focus();
  };

  return (
    <>
      <ul ref={lines} aria-label={say.listLabel} onKeyDown={onKeyDown}>
        {conversations.map((conversation) => (
          <ConversationLine
            key={conversation.id}
            conversation={conversation}
            now={now}
            pickUpMinutes={pickUpMinutes}
            contextPath={contextPath}
            settings={settings}
            isStop={conversation.id === stop}
            reached={setCurrent}
            open={open}
          />
        ))}
      </ul>
      {cursor !== undefined && <More key={cursor} more={more} />}
    </>
  );
}

/** Asks by itself when it comes into view; a press asks too. */
function More({ more }: { more: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current || typeof IntersectionObserver === 'undefined') return undefined;
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) more();
    });
    watcher.observe(button.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <button ref={button} type="button" class="g-button more" onClick={more}>
      {say.listMore}
    </button>
  );
}

/** A button that opens a list of acts, by mouse and keyboard alike: arrows, Home, End, Esc; the focus comes back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Act {
  word: string;
  press: () => void;
  drawn?: ComponentChildren;
  /** Nearer ways to the same, which save a step. */
  ways?: readonly { word: string; press: () => void }[];
}

export type MenuItem = Act | { word: string; href: string };

interface Props {
  label: string;
  /** What the button shows; alone an icon, and then `label` names it. */
  children: ComponentChildren;
  class: string;
  items: readonly MenuItem[];
  named?: boolean;
  /** Opens whenever this changes. */
  asked?: number;
}

export function Menu({ label, children, class: look, items, named = false, asked }: Props) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const entries = () => [...(frame.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (open) entries()[0]?.focus();
  }, [open]);
  useEffect(() => {
    if (asked) setOpen(true);
  }, [asked]);

  /** Inside a shadow root an event that comes from within tells its target only by its path. */
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = (event: Event) => {
      if (frame.current && !event.composedPath().includes(frame.current)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    const all = entries();
    const root = frame.current?.getRootNode() as Document | ShadowRoot | undefined;
    const at = all.findIndex((it) => it === root?.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === 'Tab') {
      setOpen(false);
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={frame} class="menu" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class={look}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={named ? undefined : label}
        title={named ? undefined : label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div class="menu__list" role="menu" aria-label={label}>
          {items.map((item) => (
            <Item key={item.word} item={item} close={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function Item({ item, close }: { item: MenuItem; close: () => void }) {
  if ('href' in item) {
    return (
      <a role="menuitem" tabIndex={-1} class="menu__item" href={item.href}>
        {item.word}
      </a>
    );
  }
  const press = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <>
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        class="menu__item"
        aria-label={item.drawn ? item.word : undefined}
        onClick={press(item.press)}
      >
        {item.drawn ?? item.word}
      </button>
      {item.ways && (
        <div class="menu__ways" role="group" aria-label={item.word}>
          {item.ways.map((way) => (
            <button
              key={way.word}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="menu__way"
              onClick={press(way.press)}
            >
              {way.word}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

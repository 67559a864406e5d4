/** A list whose items can be added, removed and moved; the focus stays with what one works on. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { useSetting } from '../admin';
import { type FieldProps, FieldSet } from './field';

interface Props<T> extends FieldProps {
  /** The button's words. */
  add: string;
  /** A new item. */
  make: () => T;
  /** How to call an item, for the buttons beside it. */
  name: (item: T, index: number) => string;
  /** Whether their order means something. */
  ordered?: boolean;
  /** An item's controls; `path` is the item's. */
  children: (item: T, path: string, index: number) => ComponentChildren;
}

export function ListSetting<T>({ add, make, name, ordered, children, ...field }: Props<T>) {
  const [items = [], set] = useSetting<readonly T[] | undefined>(field.path);
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** The item whose first control takes the focus once it is drawn; beyond the last: the button. */
  const [next, setNext] = useState<number>();
  useEffect(() => {
    if (next === undefined) return;
    const item = list.current?.children[next];
    const control = item?.querySelector<HTMLElement>('input, select, textarea, button');
    (control ?? button.current)?.focus();
    setNext(undefined);
  }, [next]);

  const removed = (index: number) => {
    set(items.filter((_, at) => at !== index));
    setNext(Math.min(index, items.length - 2) < 0 ? Infinity : Math.min(index, items.length - 2));
  };
  const moved = (index: number, by: number) => {
    const copy = [...items];
    copy.splice(index + by, 0, ...copy.splice(index, 1));
    set(copy);
    setNext(index + by);
  };

  return (
    <FieldSet {...field}>
      {() => (
        <>
          <ul ref={list} class="list">
            {items.map((item, index) => (
              <li key={index} class="list__item">
                <div class="list__controls">{children(item, `${field.path}[${index}]`, index)}</div>
                <div class="list__acts">
                  {ordered && index > 0 && (
                    <ItemButton
                      label={say.adminListUp({ name: name(item, index) })}
                      d="M10 16V4M5 9l5-5 5 5"
                      press={() => moved(index, -1)}
                    />
                  )}
                  {ordered && index < items.length - 1 && (
                    <ItemButton
                      label={say.adminListDown({ name: name(item, index) })}
                      d="M10 4v12M5 11l5 5 5-5"
                      press={() => moved(index, 1)}
                    />
                  )}
                  <ItemButton
                    label={say.adminListRemove({ name: name(item, index) })}
                    d="M5 5l10 10M15 5L5 15"
                    press={() => removed(index)}
                  />
                </div>
              </li>
            ))}
          </ul>
          <button
            ref={button}
            type="button"
            class="g-button small"
            onClick={() => {
              set([...items, make()]);
              setNext(items.length);
            }}
          >
            <Icon name="plus" />
            {add}
          </button>
        </>
      )}
    </FieldSet>
  );
}

function ItemButton({ label, d, press }: { label: string; d: string; press: () => void }) {
  return (
    <button
      type="button"
      class="g-button g-button--icon small"
      aria-label={label}
      title={label}
      onClick={press}
    >
      <Icon d={d} />
    </button>
  );
}

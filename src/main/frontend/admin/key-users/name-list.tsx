/** Names that belong to a list: each can be removed, another one added by typing it or choosing what is offered. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { useSetting } from '../admin';
import { type FieldProps, FieldSet } from '../kit/field';

/** More are not looked through by eye. */
const SHOWN = 30;

interface Props extends FieldProps {
  add: string;
  offered?: readonly string[];
}

export function NameList({ add, offered = [], ...field }: Props) {
  const [names = [], set] = useSetting<readonly string[] | undefined>(field.path);
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const entry = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [next, setNext] = useState<number>();
  useEffect(() => {
    if (next === undefined) return;
    const button = list.current?.children[next]?.querySelector<HTMLElement>('button');
    (button ?? entry.current)?.focus();
    setNext(undefined);
  }, [next]);

  const take = () => {
    const name = typed.trim();
    if (name && !names.includes(name)) set([...names, name]);
    setTyped('');
  };
  const takeNext = () => {
    take();
    entry.current?.focus();
  };
  const remove = (at: number) => {
    set(names.filter((_, other) => other !== at));
    setNext(names.length > 1 ? Math.min(at, names.length - 2) : Infinity);
  };
  const shown = all ? names : names.slice(0, SHOWN);
  return (
    <FieldSet {...field}>
      {({ id }) => (
        <>
          {names.length > 0 && (
            <ul ref={list} class="names">
              {shown.map((name, at) => (
                <li key={name} class="names__name">
                  {name}
                  <button
                    type="button"
                    class="names__remove"
                    aria-label={say.adminListRemove({ name })}
                    title={say.adminListRemove({ name })}
                    onClick={() => remove(at)}
                  >
                    <Icon name="close" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          {shown.length < names.length && (
            <button type="button" class="g-link" onClick={() => setAll(true)}>
              {say.adminKeyUsersAll({ n: names.length })}
            </button>
          )}
          <div class="names__add">
            <input
              ref={entry}
              id={`${id}-entry`}
              class="field"
              aria-label={add}
              autocomplete="off"
              list={`${id}-offered`}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                takeNext();
              }}
              // What is typed and left without a press of the button is meant, too.
              onBlur={take}
            />
            <datalist id={`${id}-offered`}>
              {offered
                .filter((name) => !names.includes(name))
                .map((name) => (
                  <option key={name} value={name} />
                ))}
            </datalist>
            <button type="button" class="g-button small" onClick={takeNext}>
              <Icon name="plus" />
              {add}
            </button>
          </div>
        </>
      )}
    </FieldSet>
  );
}

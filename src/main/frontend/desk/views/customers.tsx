/** A project's customers: one is found by a few letters, whether or not there is a conversation with her (R90). */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Avatar } from '../../shared/avatar';
import { Seek } from '../../shared/seek';
import { Strip } from '../../shared/strip';
import type { FoundCustomer, FoundCustomers } from '../../shared/wire-agent';
import { wordsOf } from './agents';
import { Reach } from './reach';
import type { ViewsProps } from './views';

/** A hand that types is not interrupted. */
const PAUSE_MS = 250;

export function Customers(props: ViewsProps) {
  const { rest, project } = props;
  const [words, setWords] = useState('');
  const [found, setFound] = useState<FoundCustomers>();
  const [refusal, setRefusal] = useState('');
  const [open, setOpen] = useState('');
  /** What was begun for somebody stays, while one looks at somebody else. */
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const turn = useRef(0);
  const rows = useRef<HTMLUListElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const q = words.trim();

  const load = async () => {
    const mine = ++turn.current;
    try {
      const query = new URLSearchParams({ q });
      const answer = await rest.get<FoundCustomers>(
        `/projects/${encodeURIComponent(project)}/customers?${query.toString()}`,
      );
      if (mine !== turn.current) return;
      setFound(answer);
      setRefusal('');
    } catch (problem) {
      if (mine === turn.current) setRefusal(wordsOf(problem, say.deskCustomersFailed));
    }
  };
  useEffect(() => {
    turn.current++;
    setRefusal('');
    if (!q) setFound(undefined);
    const timer = q ? setTimeout(() => void load(), PAUSE_MS) : 0;
    return () => clearTimeout(timer);
  }, [q]);
  useEffect(() => top.current?.querySelector('input')?.focus(), []);

  /** Down and up, from the field through all that were found. */
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = [...(rows.current?.querySelectorAll<HTMLElement>('.found__name') ?? [])];
    const at = all.indexOf(event.target as HTMLElement);
    const isHere = at >= 0 || event.target instanceof HTMLInputElement;
    if (!by || !isHere || all.length === 0) return;
    event.preventDefault();
    if (at + by < 0) top.current?.querySelector('input')?.focus();
    else all[Math.min(at + by, all.length - 1)]?.focus();
  };

  const none = found?.customers.length === 0;
  return (
    <div ref={top} onKeyDown={walk}>
      <p class="view__about">{say.deskCustomersAbout}</p>
      <Seek name={say.deskCustomersSearch} words={words} change={setWords} />
      <div role="alert">
        {refusal && (
          <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: () => void load() }]}>
            {refusal}
          </Strip>
        )}
      </div>
      {q && !found && !refusal && <p class="view__none g-soon">{say.deskCustomersLooking}</p>}
      {none && <p class="view__none">{say.deskCustomersNone({ q })}</p>}
      <ul ref={rows} class="view__rows">
        {found?.customers.map((customer) => (
          <Found
            key={customer.person}
            customer={customer}
            isOpen={open === customer.person}
            turn={() => setOpen(open === customer.person ? '' : customer.person)}
          >
            <Reach
              {...props}
              customer={customer}
              draft={drafts[customer.person] ?? ''}
              keep={(text) => setDrafts((others) => ({ ...others, [customer.person]: text }))}
            />
          </Found>
        ))}
      </ul>
      {found?.more && <p class="view__about">{say.deskCustomersMore}</p>}
      <p class="g-hidden" role="status">
        {found && !none ? say.deskCustomersCount({ n: found.customers.length }) : ''}
      </p>
    </div>
  );
}

interface FoundProps {
  customer: FoundCustomer;
  isOpen: boolean;
  turn: () => void;
  children: ComponentChildren;
}

function Found({ customer: { name, avatar, person, organisation }, isOpen, turn, children }: FoundProps) {
  return (
    <li class={isOpen ? 'found found--open' : 'found'}>
      <button type="button" class="found__name" aria-expanded={isOpen} onClick={turn}>
        <Avatar name={name} picture={avatar} />
        <span class="view__words">
          <b>{name}</b>
          <small>{[organisation, person].filter(Boolean).join(' · ')}</small>
        </span>
      </button>
      {isOpen && children}
    </li>
  );
}

/** All that wants this agent, top right on the page: the oldest first, the others behind a number (R78, R81). */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../../shared/store';
import type { Conversation } from '../../shared/wire';
import { reachStanding, type Standing, standingNow, whenStandingChanges } from '../stands-here';
import { OfferCard } from './offer-card';
import type { Card, Offers } from './offers';
import { isAvailable, type Presence } from './presence';
import { useFolded } from './use-folded';

interface Props {
  offers: Offers;
  presence: Presence;
  clock: () => number;
  open: (conversation: Conversation) => void;
  /** What is to be heard once, and in one tab alone. */
  announced: (say: (words: string) => void) => void;
  /** Called with what brings the focus to the first card. */
  reach: (focus: () => void) => void;
  /** Whether the keys work that the card names. */
  keys: () => boolean;
}

const SAID_FOR_MS = 3_000;

export function OfferStack({ announced, reach, ...props }: Props) {
  const { cards } = useStore(props.offers.state);
  const [all, setAll] = useState(false);
  const [alert, setAlert] = useState('');
  const frame = useRef<HTMLElement>(null);
  const standing = useStanding();
  const here = cards.filter((card) => !isInPanel(card, standing));
  // Short notices never wait behind a number.
  const full = here.filter(isFull);
  const [folded, unfold] = useFolded(
    frame,
    full.map(({ id }) => id),
  );
  const behind = all ? [] : full.slice(folded ? 0 : 1);
  const shown = here.filter((card) => !behind.includes(card));

  useEffect(() => {
    announced((words) => {
      setAlert(words);
      setTimeout(() => setAlert(''), SAID_FOR_MS);
    });
    reach(() => {
      const first = frame.current?.querySelector<HTMLElement>('.card button');
      // The desk has them in its list.
      if (!document.dispatchEvent(new Event('guichet-reach', { cancelable: true }))) return;
      if (first) first.focus();
      else if (!reachStanding()) setAlert(say.offerNone);
    });
  }, []);

  useEffect(() => {
    if (full.length < 2) setAll(false);
  }, [full.length]);

  return (
    <>
      <section
        ref={frame}
        class="stack"
        aria-label={say.offerRegion}
        lang={say.locale}
        hidden={here.length === 0}
      >
        {shown.map((card) => (
          <OfferCard key={card.id} card={card} {...props} first={card === full[0] && props.keys()} />
        ))}
        {behind.length > 0 && (
          <button
            type="button"
            class="more"
            aria-label={`+${behind.length} ${namesOf(behind)}. ${say.offerMore({ n: behind.length })}`}
            onClick={() => {
              unfold();
              setAll(full.length > 1);
              // The line goes: what it held has the focus now.
              const before = frame.current?.querySelectorAll('.card').length ?? 0;
              requestAnimationFrame(() => focusCard(frame.current, before));
            }}
          >
            <b>+{behind.length}</b> {namesOf(behind)}
          </button>
        )}
      </section>
      <Flag presence={props.presence} />
      <p class="g-hidden" role="alert">
        {alert}
      </p>
      <p class="g-hidden" role="status">
        <Notices cards={cards} />
      </p>
    </>
  );
}

const focusCard = (frame: HTMLElement | null, number: number) =>
  frame?.querySelectorAll('.card')[number]?.querySelector<HTMLElement>('.card__acts button')?.focus();

function useStanding(): Standing {
  const [standing, setStanding] = useState(standingNow);
  useEffect(() => whenStandingChanges(() => setStanding(standingNow())), []);
  return standing;
}

/** A card over the panel of that very request would cover what it asks for, and ask again what was answered there. */
const isInPanel = ({ id, is }: Card, { shown, declined }: Standing) =>
  declined.includes(id) || (is === 'offered' && shown.includes(id));

const namesOf = (cards: readonly Card[]) =>
  cards.map(({ conversation }) => conversation.customer?.name).join(', ');

const isFull = ({ is }: Card) => is === 'offered' || is === 'unanswered' || is === 'accepting';

/** What became of a card, for who cannot see it. */
function Notices({ cards }: { cards: readonly Card[] }) {
  return (
    <>
      {cards.map(({ id, is, taken }) => (
        <span key={id}>
          {is === 'lost' && taken}
          {is === 'declined' && say.offerDeclined}
          {is === 'accepting' && say.offerConnecting}
        </span>
      ))}
    </>
  );
}

/** Her availability ended without her doing: eight seconds, and a way back. */
function Flag({ presence }: { presence: Presence }) {
  const state = useStore(presence.state);
  const { ended } = state;
  return (
    <div role="status">
      {ended && !isAvailable(state) && (
        <div class="flag" lang={say.locale}>
          <p>
            {ended.by
              ? say.presenceChanged({ name: ended.by })
              : say.presenceEnded({ t: new Date(ended.at) })}
          </p>
          <button type="button" class="g-link" onClick={() => void presence.undo()}>
            {say.presenceUndo}
          </button>
        </div>
      )}
    </div>
  );
}

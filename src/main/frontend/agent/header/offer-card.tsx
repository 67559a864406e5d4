/** One conversation that wants this agent: to take it or to leave it, and what became of it (ux.md 6.1). */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../shared/icons';
import { useNow } from '../../shared/use-now';
import type { Conversation } from '../../shared/wire';
import { Declined } from './declined-card';
import { Left, PickUpBy, Progress, Who } from './offer-parts';
import { type Card, levelOf, type Offers } from './offers';
import { unanswered } from './waits';

export interface CardProps {
  card: Card;
  offers: Offers;
  /** The server's time. */
  clock: () => number;
  open: (conversation: Conversation) => void;
  /** The one to which the keys lead. */
  first: boolean;
}

export function OfferCard(props: CardProps) {
  const { card } = props;
  if (card.is === 'lost') return <Line {...props}>{card.taken}</Line>;
  if (card.is === 'declined') return <Declined {...props} />;
  if (card.is === 'missed') return <Line {...props}>{unanswered(card.conversation, props.clock())}</Line>;
  return <Full {...props} />;
}

/** What the customer said last; what happened since is not her word. */
const words = ({ lastEntry: { kind, author, text }, original }: Conversation) =>
  (kind === 'message' && author.role === 'customer' && text) || original;

function Line({ card, offers, children }: CardProps & { children: ComponentChildren }) {
  return (
    <article class={`card card--${card.is}`}>
      <div class="card__line">
        <p>{children}</p>
        <button
          type="button"
          class="g-button g-button--icon"
          aria-label={say.offerClose}
          onClick={() => offers.dismiss(card.id)}
        >
          <Icon name="close" />
        </button>
      </div>
    </article>
  );
}

function Full({ card, offers, clock, open, first }: CardProps) {
  const now = useNow(1_000, clock).getTime();
  const { id, conversation, is, refusal } = card;
  const busy = is === 'accepting';
  const title = `guichet-offer-${id}`;
  const acts = conversation.viewer?.acts ?? [];
  const mayAccept = acts.includes('accept');
  const { offer } = conversation;
  return (
    <article class="card" aria-labelledby={title}>
      {offer && <Progress until={Date.parse(offer.until)} now={now} seconds={offer.seconds} />}
      <header class="card__head">
        <h3 id={title}>{levelOf(conversation) > 0 ? unanswered(conversation, now) : say.offerTitle}</h3>
        {offer && <Left until={Date.parse(offer.until)} now={now} />}
        {is === 'unanswered' && (
          <button
            type="button"
            class="g-button g-button--icon"
            aria-label={say.offerClose}
            onClick={() => offers.dismiss(id)}
          >
            <Icon name="close" />
          </button>
        )}
      </header>
      <Who conversation={conversation} />
      <p class="card__text" dir="auto">
        {words(conversation)}
      </p>
      <PickUpBy conversation={conversation} />
      <p class="card__refusal" role="alert">
        {refusal}
      </p>
      <div class="card__acts">
        {mayAccept || busy ? (
          <button
            type="button"
            class="g-button g-button--primary"
            aria-busy={busy}
            onClick={() => void offers.accept(id)}
          >
            {busy && <span class="g-spinner" />}
            {busy ? say.offerConnecting : say.agentAccept}
          </button>
        ) : (
          <button type="button" class="g-button g-button--primary" onClick={() => open(conversation)}>
            {say.offerOpen}
          </button>
        )}
        {offer?.mine && !busy && (
          <button type="button" class="g-button" onClick={() => offers.decline(id)}>
            {say.agentDecline}
          </button>
        )}
      </div>
      {first && <p class="card__keys">{say.offerKeys}</p>}
    </article>
  );
}

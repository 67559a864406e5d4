/** Declined, and not sent yet: five seconds to think again, or to say why to the other agents. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardProps } from './offer-card';

const LONGEST = 500;

export function Declined({ card: { id, conversation }, offers }: CardProps) {
  const [reason, setReason] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const field = `guichet-reason-${id}`;

  // Who pressed "Decline" had the focus there, and the button has gone.
  useEffect(() => undo.current?.focus(), []);

  return (
    <article class="card card--declined">
      <div class="card__line">
        <p>
          {say.offerDeclined} <small>{conversation.customer?.name}</small>
        </p>
        <button ref={undo} type="button" class="g-link" onClick={() => offers.undo(id)}>
          {say.offerUndo}
        </button>
      </div>
      <form
        class="reason"
        onSubmit={(event) => {
          event.preventDefault();
          offers.send(id, reason.trim());
        }}
      >
        <label class="reason__label" for={field}>
          {say.offerReason}
        </label>
        <div class="reason__line">
          <input
            id={field}
            class="field"
            maxLength={LONGEST}
            value={reason}
            onFocus={() => offers.hold(id)}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <button type="submit" class="g-button" onFocus={() => offers.hold(id)}>
            {say.offerSend}
          </button>
        </div>
      </form>
    </article>
  );
}

/** A message on its way, or one that did not get there. */
import * as say from 'guichet:messages';
import { Icon } from '../shared/icons';
import type { Outbox, Pending } from './outbox';
import { WordsWithLinks } from './words-with-links';

export function PendingBubble({ message, outbox }: { message: Pending; outbox: Outbox }) {
  const { clientId, text, failed } = message;
  return (
    <div class="run run--own">
      <div
        class={`bubble bubble--own ${failed ? 'bubble--failed' : 'bubble--pending'}`}
        role="article"
        tabIndex={-1}
      >
        <p dir="auto">
          <WordsWithLinks text={text} />
        </p>
      </div>
      {failed ? (
        <p class="mark mark--failed" role="alert">
          <Icon name="warning" />
          {say.threadFailed} · {failed.reason && `${failed.reason} · `}
          {!failed.final && (
            <>
              <button
                type="button"
                class="g-link"
                onClick={() => {
                  outbox.retry(clientId);
                }}
              >
                {say.threadRetry}
              </button>{' '}
              ·{' '}
            </>
          )}
          <button
            type="button"
            class="g-link"
            onClick={() => {
              outbox.discard(clientId);
            }}
          >
            {say.threadDiscard}
          </button>
        </p>
      ) : (
        <p class="mark">
          <Icon name="clock" />
          {say.threadPending}
        </p>
      )}
    </div>
  );
}

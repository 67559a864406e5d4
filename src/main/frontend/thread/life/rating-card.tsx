/** How was it? Five stars, saved at the press, a word for the team if one likes; never asked twice (B19). */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import type { Solution } from '../../shared/wire';
import type { Thread } from '../shapes';
import { ActButton, Problem } from './act-button';
import { useActing } from './acting';
import { star } from './drawings';

interface Props {
  thread: Thread;
  solution: Solution;
  close: () => void;
}

const STARS = [1, 2, 3, 4, 5] as const;
const COMMENT = 'guichet-rating-comment';

export function RatingCard({ thread, solution: { rating }, close }: Props) {
  const acting = useActing(thread);
  const sending = useActing(thread);
  const [chosen, setChosen] = useState(rating?.stars ?? 0);
  const [comment, setComment] = useState(rating?.comment ?? '');
  const stars = acting.busy || acting.problem ? chosen : (rating?.stars ?? chosen);
  const saved = !acting.busy && !acting.problem && rating?.stars === stars;
  const commented = comment.trim() !== '' && comment === rating?.comment;

  const choose = (number: number) => {
    setChosen(number);
    const known = rating?.comment;
    void acting.act('solution', { accepted: true, rating: number, ...(known ? { comment: known } : {}) });
  };

  return (
    <section class="card rating" aria-labelledby="guichet-rating">
      <h3 id="guichet-rating" class="card__title">
        {say.lifeRating}
      </h3>
      <div class="rating__stars" role="radiogroup" aria-labelledby="guichet-rating">
        {STARS.map((number) => (
          <label key={number} class={number <= stars ? 'star star--on' : 'star'} title={label(number)}>
            <input
              type="radio"
              name="guichet-stars"
              value={number}
              checked={number === stars}
              aria-label={say.lifeStars({ n: number, label: label(number) })}
              onChange={() => choose(number)}
            />
            <Icon d={star} />
          </label>
        ))}
      </div>
      <p class="rating__said">
        <span>{stars > 0 && say.lifeStars({ n: stars, label: label(stars) })}</span>
        <span role="status" class="rating__saved">
          {saved && (
            <>
              <Icon name="check" />
              {say.lifeSaved}
            </>
          )}
        </span>
      </p>
      <Problem acting={acting} />
      {stars > 0 && (
        <>
          <label class="card__label" for={COMMENT}>
            {say.lifeComment}
          </label>
          <textarea
            id={COMMENT}
            class="field"
            rows={2}
            dir="auto"
            maxLength={2000}
            value={comment}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
        </>
      )}
      <div class="card__acts">
        {comment.trim() !== '' && !commented && (
          <ActButton
            acting={sending}
            act="solution"
            body={{ accepted: true, rating: stars, comment }}
            primary
          >
            {say.lifeSendComment}
          </ActButton>
        )}
        <button type="button" class="g-button g-button--plain" onClick={close}>
          {say.lifeClose}
        </button>
        {commented && <Saved />}
      </div>
      <Problem acting={sending} />
    </section>
  );
}

const Saved = () => (
  <span role="status" class="rating__saved">
    <Icon name="check" />
    {say.lifeSaved}
  </span>
);

function label(stars: number): string {
  return [say.lifeStar1, say.lifeStar2, say.lifeStar3, say.lifeStar4, say.lifeStar5][stars - 1] ?? '';
}

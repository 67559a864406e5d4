/** An agent proposes a solution: solved, or something is missing, one press either way (R38). */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import { useFocusKept } from '../../shared/focus-kept';
import type { Solution } from '../../shared/wire';
import type { Thread } from '../shapes';
import { ActButton, Problem } from './act-button';
import { useActing } from './acting';

interface Props {
  thread: Thread;
  solution: Solution;
  toComposer: () => void;
}

export function SolutionCard({ thread, solution: { by, text }, toComposer }: Props) {
  const yes = useActing(thread);
  const no = useActing(thread);
  const frame = useFocusKept<HTMLElement>(toComposer);
  return (
    <section ref={frame} class="card card--accent" role="group" aria-labelledby="guichet-solution">
      <h3 id="guichet-solution" class="card__title card__title--icon card__title--success">
        <Icon name="check" />
        {say.lifeSolution({ agent: by.name })}
      </h3>
      {text && (
        <p class="card__quote" dir="auto">
          {text}
        </p>
      )}
      <div class="card__acts card__acts--stacked">
        <ActButton acting={yes} act="solution" body={{ accepted: true }} primary>
          {say.lifeSolved}
        </ActButton>
        <ActButton acting={no} act="solution" body={{ accepted: false }}>
          {say.lifeMissing}
        </ActButton>
      </div>
      <Problem acting={yes} />
      <Problem acting={no} />
      <p class="card__more">{say.lifeSolutionStays}</p>
    </section>
  );
}

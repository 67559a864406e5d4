/** An agent asks for another conversation: one subject each (R28). It begins with the words that the agent chose. */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import type { Conversation } from '../../shared/wire';

interface Props {
  askNew: NonNullable<Conversation['askNew']>;
  open: (text: string) => void;
}

export function AskNewCard({ askNew: { text, entries }, open }: Props) {
  return (
    <section class="card card--accent" aria-labelledby="guichet-ask-new">
      <h3 id="guichet-ask-new" class="card__title card__title--icon">
        <Icon name="chat" />
        {say.lifeAskNew}
      </h3>
      {text && (
        <p class="card__quote" dir="auto">
          {text}
        </p>
      )}
      <div class="card__acts">
        <button
          type="button"
          class="g-button g-button--primary card__wide"
          onClick={() => open(entries.join('\n\n'))}
        >
          {say.lifeAskNewOpen}
        </button>
      </div>
      <p class="card__more">{say.lifeAskNewStays}</p>
    </section>
  );
}

/** The cards that a conversation rarely needs, below its messages. */
import type { Conversation } from '../../shared/wire';
import type { Thread } from '../shapes';
import { AskNewCard } from './ask-new-card';
import { BusyCard } from './busy-card';
import type { Card } from './life';
import { RatingCard } from './rating-card';
import { SolutionCard } from './solution-card';

interface CardsProps {
  thread: Thread;
  conversation: Conversation;
  cards: readonly Card[];
  retryMinutes: number;
  toComposer: () => void;
  openNew: (text: string) => void;
  closeRating: () => void;
}

export function Cards(props: CardsProps) {
  const { conversation, cards } = props;
  const { askNew, waiting, solution } = conversation;
  return (
    <>
      {cards.includes('askNew') && askNew && <AskNewCard askNew={askNew} open={props.openNew} />}
      {cards.includes('busy') && waiting && <BusyCard {...props} waiting={waiting} />}
      {cards.includes('solution') && solution && (
        <SolutionCard {...props} key={solution.number} solution={solution} />
      )}
      {cards.includes('rating') && solution && (
        <RatingCard {...props} key={solution.number} solution={solution} close={props.closeRating} />
      )}
    </>
  );
}

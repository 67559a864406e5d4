/** Others wrote while one had a draft: read it first, or send all the same. */
import * as say from 'guichet:messages';
import { Strip } from '../../shared/strip';

interface Props {
  /** How many lines came. */
  number: number;
  /** One has pressed *send* and it was held back. */
  held: boolean;
  review: () => void;
  send: () => void;
}

export function ChangedStrip({ number, held, review, send }: Props) {
  const acts = [
    { word: say.agentChangedReview, press: review },
    { word: say.agentChangedSend, press: send },
  ];
  return (
    <div role={held ? 'alert' : 'status'} class={held ? 'changed changed--held' : 'changed'}>
      {number > 0 && (
        <Strip tone="warning" icon="warning" acts={acts}>
          {say.agentChanged}
        </Strip>
      )}
    </div>
  );
}

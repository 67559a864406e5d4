/** What could not be read, and a way to ask again: a list that is not there is no empty list. */
import * as say from 'guichet:messages';
import { Strip } from '../../shared/strip';

export function Away({ say: sentence, again }: { say: string; again: () => void }) {
  return (
    <div role="alert">
      <Strip tone="warning" icon="warning" acts={[{ word: say.retry, press: again }]}>
        {sentence}
      </Strip>
    </div>
  );
}

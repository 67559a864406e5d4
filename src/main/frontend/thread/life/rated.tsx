/** The stars one gave, and the way to change them while one may. */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import { star } from './drawings';

interface Props {
  stars: number;
  change: (() => void) | undefined;
}

export function Rated({ stars, change }: Props) {
  return (
    <p class="rated">
      <Icon d={star} />
      {say.lifeRated({ n: stars })}
      {change && (
        <button type="button" class="g-link" onClick={change}>
          {say.lifeRatedChange}
        </button>
      )}
    </p>
  );
}

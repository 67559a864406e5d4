/** While nobody has come yet: what was promised, and that one need not sit and wait. */
import * as say from 'guichet:messages';
import { Icon } from '../shared/icons';
import type { Promised } from './promise';

export function WaitingCard({ promise }: { promise: Promised | undefined }) {
  const missed = promise?.missed === true;
  return (
    <div class={missed ? 'waiting waiting--missed' : 'waiting'}>
      <Icon name="clock" />
      <div>
        <p class="waiting__title">{say.waitingTitle}</p>
        {promise && <p>{missed ? say.waitingMissed : promise.text}</p>}
        <p class="waiting__more">{say.waitingKeepOn}</p>
      </div>
    </div>
  );
}

/** How long an offer still stands, by the second; readers hear it once, when the offer comes. */
import { Icon } from '../shared/icons';
import { useNow } from '../shared/use-now';
import { secondsTo } from '../thread/life/life';

export function Countdown({ until, now }: { until: string | undefined; now: Date }) {
  const skew = now.getTime() - Date.now();
  const present = useNow(1_000).getTime() + skew;
  if (!until) return null;
  const left = secondsTo(Date.parse(until), present);
  return (
    <span class="line__left" aria-hidden="true">
      <Icon name="clock" />
      {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
    </span>
  );
}

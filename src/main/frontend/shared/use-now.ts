/** The present moment, again and again, for views that show how far something is. */
import { useEffect, useState } from 'preact/hooks';

export function useNow(everyMs = 20_000, clock = Date.now): Date {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return new Date(now);
}

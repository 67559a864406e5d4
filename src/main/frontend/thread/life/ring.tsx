/** How much of the promised time has gone by. Decorative: the words beside it say the same. */
const RADIUS = 18;
const ROUND = 2 * Math.PI * RADIUS;

export function Ring({ part }: { part: number }) {
  const gone = Math.min(1, Math.max(0.02, part));
  return (
    <svg class="ring" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <circle cx="22" cy="22" r={RADIUS} />
      <circle cx="22" cy="22" r={RADIUS} class="ring__gone" stroke-dasharray={`${gone * ROUND} ${ROUND}`} />
    </svg>
  );
}

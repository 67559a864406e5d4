/** Somebody's picture, or the initial on a colour of their own while there is none. Decorative: the name stands beside it. */
import { useState } from 'preact/hooks';

const colours = 6;

/** The same name has the same colour everywhere. */
export function colourOf(name: string): number {
  let sum = 0;
  for (const unit of name) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 9973;
  return sum % colours;
}

export function Avatar({ name, picture }: { name: string; picture?: string | undefined }) {
  const [broken, setBroken] = useState<string>();
  if (picture && picture !== broken) {
    const failed = () => setBroken(picture);
    return <img class="g-avatar" src={picture} alt="" onError={failed} />;
  }
  const [initial = ''] = name;
  return (
    <span class={`g-avatar g-avatar--${colourOf(name)}`} aria-hidden="true">
      {initial.toLocaleUpperCase()}
    </span>
  );
}

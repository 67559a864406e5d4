/** What a save was refused for, each with the way to its field; takes the focus, for it says what is to be done. */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { useStore } from '../shared/store';
import { useAdmin } from './admin';
import { named, type Page } from './pages';

export function FaultSummary({ pages, now }: { pages: readonly Page[]; now: Page }) {
  const { draft, go, href } = useAdmin();
  const { faults, unfit, refusals } = useStore(draft.state);
  const all = Object.entries({ ...faults, ...unfit });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) box.current?.focus();
  }, [refusals]);
  if (refusals === 0 || all.length === 0) return null;
  return (
    <div ref={box} class="faults" tabIndex={-1} role="group" aria-labelledby="faults-title">
      <Icon name="warning" />
      <div>
        <h2 id="faults-title" class="faults__title">
          {say.adminFaults({ n: all.length })}
        </h2>
        <ul>
          {all.map(([path, sentence]) => {
            const at = named(pages, path);
            return (
              <li key={path}>
                {at ? (
                  <a
                    href={href(at.page.id)}
                    onClick={(event) => {
                      event.preventDefault();
                      go(at.page.id, path);
                    }}
                  >
                    {at.page === now ? at.name : `${at.page.title} · ${at.name}`}
                  </a>
                ) : (
                  path
                )}
                <p>{sentence}</p>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

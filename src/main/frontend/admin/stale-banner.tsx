/** Somebody else saved in between: who, when, what they changed, and both ways on (409). */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { useStore } from '../shared/store';
import { useAdmin } from './admin';
import { named, type Page } from './pages';
import type { Stale } from './settings/draft';
import { inWords } from './settings/in-words';
import { valueAt } from './settings/path';

export function StaleBanner({ pages }: { pages: readonly Page[] }) {
  const { stale } = useStore(useAdmin().draft.state);
  return stale ? <Banner key={stale.now.version} pages={pages} stale={stale} /> : null;
}

function Banner({ pages, stale }: { pages: readonly Page[]; stale: Stale }) {
  const { draft } = useAdmin();
  const { groups } = useStore(draft.state);
  const [open, setOpen] = useState(false);
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => banner.current?.focus(), []);
  const who = stale.by || say.adminSomebody;
  const when = stale.at ? new Date(stale.at) : undefined;
  return (
    <div ref={banner} class="stale" role="alert" tabIndex={-1}>
      <Icon name="warning" />
      <div class="stale__inner">
        <p>{when ? say.adminStale({ name: who, t: when }) : say.adminStaleOnce({ name: who })}</p>
        <p class="stale__acts">
          <button type="button" class="g-link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say.adminStaleSee}
          </button>
          <button type="button" class="g-link" onClick={() => void draft.keepMine()}>
            {say.adminStaleKeep}
          </button>
          <button type="button" class="g-link" onClick={draft.takeTheirs}>
            {say.adminStaleTake}
          </button>
        </p>
        {open && (
          <table class="stale__table">
            <thead>
              <tr>
                <th scope="col">{say.adminSetting}</th>
                <th scope="col">{say.adminStaleMine}</th>
                <th scope="col">{say.adminStaleTheirs}</th>
              </tr>
            </thead>
            <tbody>
              {stale.changed.map((path) => (
                <tr key={path}>
                  <th scope="row">{named(pages, path)?.name ?? path}</th>
                  <td>{inWords(valueAt(groups, path))}</td>
                  <td>{inWords(valueAt(stale.now.groups, path))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}

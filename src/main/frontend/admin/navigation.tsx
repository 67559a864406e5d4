/** The pages, and the search among all settings; on a narrow window folded behind one button. */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { Seek } from '../shared/seek';
import { useStore } from '../shared/store';
import { useAdmin } from './admin';
import { found } from './finding';
import type { Page } from './pages';

interface Props {
  pages: readonly Page[];
  now: Page;
}

export function Navigation({ pages, now }: Props) {
  const { place } = useAdmin();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const hits = words.trim() ? found(pages, words) : undefined;
  const back = place.project
    ? {
        href: `${place.contextPath}/plugins/servlet/project-config/${place.project}`,
        word: say.adminBackToProject,
      }
    : { href: `${place.contextPath}/secure/admin`, word: say.adminBackToJira };
  return (
    <nav class={`nav${open ? ' nav--open' : ''}`} aria-label={say.adminNavigation}>
      <p>
        <a class="nav__back" href={back.href}>
          <Icon name="back" />
          {back.word}
        </a>
      </p>
      <p class="nav__name">Guichet</p>
      <button type="button" class="g-button nav__fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {now.title}
        <Icon d="M5 8l5 5 5-5" />
      </button>
      <div class="nav__inner">
        <Seek name={say.adminSearch} words={words} change={setWords} clear={() => setWords('')} />
        <p role="status" class="g-hidden">
          {hits && say.adminFound({ n: hits.length })}
        </p>
        {hits ? (
          <Hits hits={hits} done={() => setOpen(false)} />
        ) : (
          <ul class="nav__pages">
            {pages.map((page) => (
              <li key={page.id}>
                <PageLink page={page} now={now} done={() => setOpen(false)} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </nav>
  );
}

function PageLink({ page, now, done }: { page: Page; now: Page; done: () => void }) {
  const { go, href, steps } = useAdmin();
  const { steps: all } = useStore(steps.state);
  const count = page.id === 'start' && all.length > 0;
  return (
    <a
      class="nav__page"
      href={href(page.id)}
      aria-current={page === now ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        done();
        go(page.id);
      }}
    >
      {page.title}
      {count && (
        <span class="nav__count">
          {say.adminStepsDone({ done: all.filter(({ done }) => done).length, of: all.length })}
        </span>
      )}
    </a>
  );
}

function Hits({ hits, done }: { hits: ReturnType<typeof found>; done: () => void }) {
  const { go, href } = useAdmin();
  if (hits.length === 0) return <p class="nav__none">{say.adminFoundNone}</p>;
  return (
    <ul class="nav__pages">
      {hits.map(({ page, path, name }) => (
        <li key={page.id + path}>
          <a
            class="nav__page nav__page--hit"
            href={href(page.id)}
            onClick={(event) => {
              event.preventDefault();
              done();
              go(page.id, path);
            }}
          >
            {name}
            {path && <span class="nav__where">{page.title}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

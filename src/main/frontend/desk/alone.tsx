/** A project's views for who administers it and is no agent: without list, threads or events. */
import * as say from 'guichet:messages';
import { render } from 'preact';
import base from '../shared/base.css?inline';
import { lazy } from '../shared/lazy';
import { connectRest, restOf } from '../shared/rest';
import { createStore, useStore } from '../shared/store';
import { followTheme } from '../shared/theme';
import tokens from '../shared/tokens.css?inline';
import { type Looked, readLooked, type View, writeLooked } from './address';
import styles from './alone.css?inline';
import { placeOf } from './place';

const Views = lazy(() => import('./views/views'));

export function mountAlone(element: HTMLElement): () => void {
  const { contextPath, person } = placeOf(element);
  const rest = connectRest(restOf(contextPath), undefined, person);
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const inner = document.createElement('div');
  const start = readLooked(location.search);
  const state = createStore<Looked>({ ...start, view: start.view === 'missed' ? 'missed' : 'agents' });
  const look = (change: Partial<Looked>) => {
    state.set(change);
    const search = writeLooked(location.search, state.get());
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  };

  style.textContent = tokens + base + styles;
  inner.className = 'g-root';
  root.replaceChildren(style, inner);
  const unfollow = followTheme(element);
  const Alone = () => {
    const looked = useStore(state);
    return (
      <div class="alone" lang={say.locale}>
        <nav class="alone__ways" aria-label={say.deskViews}>
          <Way name="agents" word={say.deskAgents} {...{ looked, look }} />
          <Way name="missed" word={say.deskMissed} {...{ looked, look }} />
        </nav>
        <Views {...looked} {...{ rest, contextPath, look }} projects={[]} />
      </div>
    );
  };
  render(<Alone />, inner);

  return () => {
    render(null, inner);
    unfollow();
  };
}

interface WayProps {
  name: View;
  word: string;
  looked: Looked;
  look: (change: Partial<Looked>) => void;
}

function Way({ name, word, looked, look }: WayProps) {
  return (
    <a
      class="alone__way"
      href={writeLooked('', { ...looked, view: name })}
      aria-current={looked.view === name ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        look({ view: name });
      }}
    >
      {word}
    </a>
  );
}

/**
 * The knowledge base in the window: search, then spaces, modules and countries, and what is new (ux.md 5.7). An article
 * opens in its place, and what was chosen is there again when one comes back.
 */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../shared/articles';
import { Icon } from '../shared/icons';
import { lazy } from '../shared/lazy';
import { useStore } from '../shared/store';
import { Strip } from '../shared/strip';
import { ArticleCard } from './article-card';
import cardStyles from './article-card.css?inline';
import own from './base.css?inline';
import { BaseFilters } from './base-filters';
import { type Browsed, type Browsing, createBrowsing } from './browsing';
import { Header } from './header';
import { ListSkeleton } from './list-empty';
import type { PanelModel } from './panel-model';
import { SearchBox } from './search-box';

export const styles = cardStyles + own;

const ArticleView = lazy(() => import('./article-view'));

/** Outlives the view: who goes to another tab and comes back finds what she had found. */
const known = new WeakMap<PanelModel['state'], Browsing>();

function browsingOf(model: PanelModel): Browsing {
  const browsing = known.get(model.state) ?? createBrowsing(model.world);
  known.set(model.state, browsing);
  return browsing;
}

export default function BaseView({ model }: { model: PanelModel }) {
  const { portal, online } = useStore(model.state);
  const browsing = browsingOf(model);
  const [article, setArticle] = useState<Article>();
  const [cameFrom, setCameFrom] = useState<string>();

  useEffect(() => {
    setArticle(undefined);
    browsing.start(portal);
  }, [portal, online]);

  const back = () => {
    setCameFrom(article?.id);
    setArticle(undefined);
  };

  return article ? (
    <ArticleView model={model} article={article} away={say.articleOthers} back={back} />
  ) : (
    <Shelves {...{ model, browsing, cameFrom }} read={setArticle} />
  );
}

interface ShelvesProps {
  model: PanelModel;
  browsing: Browsing;
  /** The article one came back from. */
  cameFrom: string | undefined;
  read(article: Article): void;
}

function Shelves({ model, browsing, cameFrom, read }: ShelvesProps) {
  const { online } = useStore(model.state);
  const browsed = useStore(browsing.browsed);
  const list = useRef<HTMLUListElement>(null);
  const { status, articles, cursor } = browsed;
  const nothing = status === 'ready' && articles.length === 0;

  useEffect(() => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-article]') ?? [])];
    if (cameFrom) cards.find(({ dataset }) => dataset.article === cameFrom)?.focus();
  }, []);

  return (
    <>
      <Header model={model} title={say.articleBase} />
      <div role="alert">
        {status === 'failed' && online && (
          <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: browsing.again }]}>
            {say.baseFailed}
          </Strip>
        )}
      </div>
      {!online && (
        <Strip tone="warning" icon="offline">
          {say.baseOffline}
        </Strip>
      )}
      <SearchBox
        label={say.baseSearch}
        q={browsed.q}
        maxLength={200}
        ask={browsing.ask}
        clear={() => browsing.ask('')}
      />
      <div class="scroll base" aria-busy={status === 'loading'}>
        <BaseFilters model={model} browsed={browsed} choose={browsing.choose} />
        {articles.length > 0 && (
          <>
            <h3>{isChosen(browsed) ? countOf(browsed) : say.baseRecent}</h3>
            <ul ref={list}>
              {articles.map((article) => (
                <li key={article.id}>
                  <ArticleCard article={article} read={read} />
                </li>
              ))}
            </ul>
            {cursor !== undefined && (
              <button type="button" class="g-button base__more" onClick={() => void browsing.more()}>
                {say.listMore}
              </button>
            )}
          </>
        )}
        {nothing && <Nothing browsed={browsed} clear={browsing.clear} />}
        {status === 'loading' && articles.length === 0 && <ListSkeleton />}
      </div>
      <p class="g-hidden" role="status">
        {status === 'loading' ? say.baseLoading : status === 'ready' ? countOf(browsed) : ''}
      </p>
    </>
  );
}

const isChosen = ({ found, space, module, country }: Browsed) =>
  [found, space, module, country].some((it) => it !== '');

const countOf = ({ articles: { length: n }, cursor }: Browsed) =>
  cursor === undefined ? say.baseFound({ n }) : say.baseFoundMore({ n });

function Nothing({ browsed, clear }: { browsed: Browsed; clear: () => void }) {
  const { found: q } = browsed;
  const chosen = isChosen(browsed);
  return (
    <div class="base__nothing">
      <Icon name="page" />
      <p>{q ? say.baseNone({ q }) : chosen ? say.baseNoneHere : say.baseEmpty}</p>
      {chosen && (
        <button type="button" class="g-button" onClick={clear}>
          {say.listShowAll}
        </button>
      )}
    </div>
  );
}

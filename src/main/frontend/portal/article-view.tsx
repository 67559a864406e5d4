/**
 * An article in the window, with the passage that was found on top. What cannot be shown here is in Confluence, a new tab
 * away.
 */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Article, type ArticleFile, pieces } from '../shared/articles';
import { Refused } from '../shared/rest';
import { Strip } from '../shared/strip';
import { Header } from './header';
import { type Block, Body } from './article-body';
import { articleIs, useSolved } from './article-told';
import type { PanelModel } from './panel-model';
import { Thanks } from './thanks';

export { default as styles } from './article.css?inline';

interface Opened {
  body: Block[];
  /** Nothing was left out. */
  whole: boolean;
  files: ArticleFile[];
}

type Reading = { status: 'coming' | 'gone' | 'failed' } | { status: 'here'; opened: Opened };

interface Props {
  model: PanelModel;
  article: Article;
  /** What the way back is called: to the request, or to the other articles. */
  away: string;
  back(): void;
}

export default function ArticleView({ model, article, away, back }: Props) {
  const { title, kind, space, url } = article;
  const { reading, again } = useArticle(model, article.id);
  const [answered, setAnswered] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  /** Esc closes the topmost thing: the article, then the window. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    back();
  };

  if (answered) return <Answered {...{ model, article, back }} />;
  return (
    <div class="reading" onKeyDown={onKeyDown}>
      <Header
        model={{ ...model, back }}
        title={title}
        below={[say.articleBase, space].filter(Boolean).join(' · ')}
        back
      />
      <div class="scroll reading__body" tabIndex={0} role="region" aria-labelledby="guichet-article">
        {kind !== 'page' && (
          <span class={`g-lozenge article__kind article__kind--${kind}`}>{kind.toUpperCase()}</span>
        )}
        <h3 id="guichet-article" ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h3>
        {reading.status !== 'gone' && article.passage !== '' && (
          <p class="reading__passage" dir="auto">
            {pieces(article).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
          </p>
        )}
        {reading.status !== 'gone' && article.file && (
          <Files title={say.articleInFile} files={[article.file]} />
        )}
        <Words reading={reading} again={again} here={model.stage.contextPath} />
        {reading.status === 'here' && <Files title={say.articleFiles} files={reading.opened.files} />}
        {reading.status !== 'gone' && (
          <a class="g-link" href={url} target="_blank" rel="noopener noreferrer">
            {say.articleOpen} <span class="g-hidden">{say.helpNewTab}</span>
          </a>
        )}
      </div>
      <div class="footer reading__acts">
        {reading.status === 'here' && (
          <button type="button" class="g-button g-button--primary" onClick={() => setAnswered(true)}>
            {say.articleAnswers}
          </button>
        )}
        <button type="button" class="g-button" onClick={back}>
          {away}
        </button>
      </div>
    </div>
  );
}

function Files({ title, files }: { title: string; files: ArticleFile[] }) {
  if (files.length === 0) return null;
  return (
    <p class="reading__files">
      {title}{' '}
      {files.map(({ name, url }) => (
        <a class="g-link" href={url} target="_blank" rel="noopener noreferrer">
          {name} <span class="g-hidden">{say.helpNewTab}</span>
        </a>
      ))}
    </p>
  );
}

function Answered({ model, article, back }: Pick<Props, 'model' | 'article' | 'back'>) {
  const undo = useSolved(model, article.id, back);
  return (
    <>
      <Header model={{ ...model, back: undo }} title={say.articleBase} below={article.title} back />
      <Thanks undo={undo} />
    </>
  );
}

function Words({ reading, again, here }: { reading: Reading; again: () => void; here: string }) {
  if (reading.status === 'here') {
    return (
      <div class="reading__words" dir="auto">
        <Body blocks={reading.opened.body} here={here} />
        {!reading.opened.whole && <p class="reading__absent">{say.articleGoesOn}</p>}
      </div>
    );
  }
  if (reading.status === 'coming') {
    return (
      <p class="reading__coming" role="status">
        {say.articleComing}
      </p>
    );
  }
  return (
    <div role="alert">
      {reading.status === 'gone' ? (
        <p>{say.articleGone}</p>
      ) : (
        <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: again }]}>
          {say.articleFailed}
        </Strip>
      )}
    </div>
  );
}

function useArticle(model: PanelModel, id: string) {
  const [reading, setReading] = useState<Reading>({ status: 'coming' });
  const [tries, setTries] = useState(0);
  const { portal } = model.state.get();

  useEffect(() => {
    let stale = false;
    const told = (now: Reading) => {
      if (!stale) setReading(now);
    };
    told({ status: 'coming' });
    model.rest
      .get<Opened>(`/portals/${encodeURIComponent(portal)}/articles/${encodeURIComponent(id)}`)
      .then((opened) => {
        told({ status: 'here', opened });
        articleIs(model, id, 'opened');
      })
      .catch((problem: unknown) =>
        told({
          status: problem instanceof Refused && [403, 404].includes(problem.status) ? 'gone' : 'failed',
        }),
      );
    return () => {
      stale = true;
    };
  }, [id, tries]);

  return { reading, again: () => setTries((before) => before + 1) };
}

/** The articles under the box: a region to go to or to leave aside; typing is never caught by it (ux.md 5.4). */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../shared/articles';
import { ArticleCard } from './article-card';

const SPOKEN_MS = 5_000;

interface Props {
  articles: readonly Article[];
  read(article: Article): void;
}

export function Articles({ articles, read }: Props) {
  const said = useSpoken(articles.length);
  return (
    <>
      {articles.length > 0 && (
        <section class="articles" aria-labelledby="guichet-articles">
          <h3 id="guichet-articles">{say.articlesTitle}</h3>
          <ul>
            {articles.map((article) => (
              <li key={article.id}>
                <ArticleCard article={article} read={read} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="g-hidden" role="status">
        {said > 0 ? say.articlesFound({ n: said }) : ''}
      </p>
    </>
  );
}

/** A count that changes at most every five seconds, so that typing is not talked over. */
function useSpoken(count: number): number {
  const [said, setSaid] = useState(0);
  useEffect(() => {
    if (count === said) return undefined;
    const timer = setTimeout(() => setSaid(count), said === 0 ? 500 : SPOKEN_MS);
    return () => clearTimeout(timer);
  }, [count, said]);
  return said;
}

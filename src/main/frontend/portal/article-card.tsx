/** An article among others: its kind, its title, and the passage that speaks of what was sought. */
import { type Article, pieces } from '../shared/articles';

interface Props {
  article: Article;
  read(article: Article): void;
}

export function ArticleCard({ article, read }: Props) {
  const { kind, title, space } = article;
  return (
    <button type="button" class="article" data-article={article.id} onClick={() => read(article)}>
      {kind !== 'page' && (
        <span class={`g-lozenge article__kind article__kind--${kind}`}>{kind.toUpperCase()}</span>
      )}
      <span class="article__words">
        <b dir="auto">{title}</b>
        {space && (
          <small class="article__space" dir="auto">
            {space}
          </small>
        )}
        <span dir="auto">
          {pieces(article).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
        </span>
      </span>
    </button>
  );
}

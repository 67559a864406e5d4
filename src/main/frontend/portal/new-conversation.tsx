/**
 * A new conversation, and in its place the article that may make it needless (R24–R26). The form stays as it is
 * behind the article: text, fields and cursor are there again when one comes back.
 */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../shared/articles';
import { useStore } from '../shared/store';
import { Strip } from '../shared/strip';
import { ArticleView } from './article-view';
import { Header, Readiness } from './header';
import NewForm from './new-form';
import newStyles from './new.css?inline';
import articleStyles from './article.css?inline';
import type { PanelModel } from './panel-model';
import { Thanks } from './thanks';

export const styles = newStyles + articleStyles;

export default function NewConversation({ model }: { model: PanelModel }) {
  const { chat, portal } = useStore(model.state);
  const [article, setArticle] = useState<Article>();
  const [answered, setAnswered] = useState(false);
  const [cameBack, setCameBack] = useState(0);
  const nobody = chat !== undefined && chat.state !== 'open' && chat.state !== 'notEntitled';

  /** What another portal has is another base of articles. */
  useEffect(() => {
    setArticle(undefined);
    setAnswered(false);
  }, [portal]);

  const toForm = () => {
    setArticle(undefined);
    setAnswered(false);
    setCameBack((times) => times + 1);
  };

  return (
    <>
      {article && !answered ? (
        <ArticleView model={model} article={article} answered={() => setAnswered(true)} back={toForm} />
      ) : (
        <>
          <Header model={model} title={say.newTitle} below={<Readiness model={model} />} back />
          {nobody && (
            <Strip tone="warning" icon="info">
              {say.newNobody}
            </Strip>
          )}
        </>
      )}
      {answered && <Thanks undo={toForm} />}
      <NewForm model={model} away={article !== undefined} cameBack={cameBack} read={setArticle} />
    </>
  );
}

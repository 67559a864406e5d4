/**
 * A new conversation, and in its place the article that may make it needless (R24–R26). The form stays as it is
 * behind the article: text, fields and cursor are there again when one comes back.
 */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../shared/articles';
import { useStore } from '../shared/store';
import { lazy } from '../shared/lazy';
import { Strip } from '../shared/strip';
import { Header, Readiness } from './header';
import NewForm from './new-form';
import cardStyles from './article-card.css?inline';
import newStyles from './new.css?inline';
import type { PanelModel } from './panel-model';

export const styles = newStyles + cardStyles;

const ArticleView = lazy(() => import('./article-view'));

export default function NewConversation({ model }: { model: PanelModel }) {
  const { chat, portal } = useStore(model.state);
  const [article, setArticle] = useState<Article>();
  const [cameBack, setCameBack] = useState(0);
  const robot = chat?.state === 'assistantOnly' ? chat.assistant : undefined;
  const nobody = chat !== undefined && chat.state !== 'open' && chat.state !== 'notEntitled';

  /** What another portal has is another base of articles. */
  useEffect(() => setArticle(undefined), [portal]);

  const toForm = () => {
    setArticle(undefined);
    setCameBack((times) => times + 1);
  };

  return (
    <>
      {article ? (
        <ArticleView model={model} article={article} away={say.articleBack} back={toForm} />
      ) : (
        <>
          <Header model={model} title={say.newTitle} below={<Readiness model={model} />} back />
          {nobody && (
            <Strip tone={robot ? 'calm' : 'warning'} icon="info">
              {robot ? say.newAssisted({ assistant: robot.name }) : say.newNobody}
            </Strip>
          )}
        </>
      )}
      <NewForm
        model={model}
        assistant={robot?.name}
        away={article !== undefined}
        cameBack={cameBack}
        read={setArticle}
      />
    </>
  );
}

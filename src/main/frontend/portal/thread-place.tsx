/** One conversation: who answers, in which request, what is the case, and the thread itself. */
import * as say from 'guichet:messages';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Avatar } from '../shared/avatar';
import { lazy } from '../shared/lazy';
import { useStore } from '../shared/store';
import { Strip } from '../shared/strip';
import { useNow } from '../shared/use-now';
import type { Conversation } from '../shared/wire';
import files from '../thread/files/files.css?inline';
import { filesHere } from '../thread/files/here';
import { useActing } from '../thread/life/acting';
import { Cards } from '../thread/life/cards';
import cards from '../thread/life/cards.css?inline';
import { cardsOf } from '../thread/life/life';
import { LifeStrip } from '../thread/life/life-strip';
import life from '../thread/life/life.css?inline';
import { Original } from '../thread/life/original';
import { Rated } from '../thread/life/rated';
import { ThreadMenu } from '../thread/life/thread-menu';
import { useRating } from '../thread/life/use-rating';
import { WaitingCard } from '../thread/life/waiting-card';
import { standing, wanted } from '../thread/life/words';
import thread from '../thread/thread.css?inline';
import { ThreadView } from '../thread/thread-view';
import type { Thread } from '../thread/shapes';
import { Header } from './header';
import { loginUrl } from './page';
import type { PanelModel } from './panel-model';

export const styles = thread + files + life + cards;

const AssistantCards = lazy(() => import('./assistant-cards'));

/** Until the rules are known. */
const WAIT_S = 120;

export function ThreadPlace({ model, id }: { model: PanelModel; id: string }) {
  const { portal, takesFocus } = useStore(model.state);
  const held = useMemo(() => model.engine.thread(id), [id]);
  const { thread } = held;
  const { conversation, people, log } = useStore(thread.state);
  const { showKey, originalInHeader } = useStore(model.preferences.settings);
  const { rules } = useStore(model.rules.known);
  const [attention, setAttention] = useState(0);
  const acting = useActing(thread);
  useEffect(() => held.release, [held]);

  const { contextPath, user } = model.stage;
  // Made here and not with the model, for the panel's first file to be small; what is sent outlives this view.
  const here = (model.files ??= filesHere(contextPath, user));
  useEffect(() => {
    if (rules) here.limits.set(rules.files);
  }, [rules]);
  const online = people.some((it) => it.role === 'agent' && it.online);
  const toComposer = () => setAttention((times) => times + 1);
  return (
    <>
      <Header
        model={model}
        title={conversation?.subject ?? say.windowConversations}
        back
        avatar={
          conversation?.agent && (
            <span class={online ? 'header__face online' : 'header__face'}>
              <Avatar name={conversation.agent.name} picture={conversation.agent.avatar} />
            </span>
          )
        }
        below={
          conversation &&
          [standing(conversation, online), showKey && conversation.requestKey].filter(Boolean).join(' · ')
        }
      >
        {conversation && (
          <ThreadMenu {...{ conversation, contextPath }} act={(name, body) => void acting.act(name, body)} />
        )}
      </Header>
      {originalInHeader && conversation && <Original text={conversation.original} />}
      <ThreadView
        thread={thread}
        files={here}
        viewer="customer"
        takesFocus={takesFocus}
        attention={attention}
        secretsMayPass={rules?.secrets !== 'mask' && rules?.secrets !== 'refuse'}
        longest={rules?.messageLength}
        loginUrl={loginUrl(contextPath, portal)}
        placeholder={wanted(conversation, log.entries)}
        strip={
          conversation && (
            <>
              <div role="alert">
                {acting.problem && (
                  <Strip tone="warning" icon="info">
                    {acting.problem}
                  </Strip>
                )}
              </div>
              <LifeStrip {...{ thread, conversation, contextPath, toComposer }} />
            </>
          )
        }
        cards={conversation && <LifeCards {...{ model, thread, conversation, toComposer }} />}
        instead={() =>
          conversation?.outOfScope && (
            <div class="thread__instead">
              <button type="button" class="g-button" onClick={() => model.go({ at: 'new' })}>
                {say.listNew}
              </button>
            </div>
          )
        }
        way={
          <button type="button" class="g-button" onClick={() => model.back()}>
            {say.windowBack}
          </button>
        }
      />
    </>
  );
}

interface CardsProps {
  model: PanelModel;
  thread: Thread;
  conversation: Conversation;
  toComposer: () => void;
}

function LifeCards({ model, thread, conversation, toComposer }: CardsProps) {
  const now = useNow(20_000, thread.now).getTime();
  const { waiting, solution } = conversation;
  const { rules } = useStore(model.rules.known);
  const rating = useRating(thread, solution);
  const cards = cardsOf(conversation, rating.asked);
  const given = solution?.state === 'accepted' && !rating.asked ? solution.rating : undefined;
  const rare = cards.filter((it) => it !== 'waiting');

  return (
    <>
      {given && (
        <Rated stars={given.stars} change={now < Date.parse(given.until) ? rating.change : undefined} />
      )}
      {waiting && cards.includes('waiting') && <WaitingCard {...{ thread, conversation, waiting, now }} />}
      {rules?.assistant && (
        <AssistantCards
          {...{ model, thread, conversation }}
          assistant={rules.assistant}
          openNew={(text) => openNew(model, text)}
        />
      )}
      {rare.length > 0 && (
        <Cards
          {...{ thread, conversation, toComposer }}
          cards={rare}
          retryMinutes={Math.ceil((rules?.delays.waitSeconds ?? WAIT_S) / 60)}
          openNew={(text) => openNew(model, text)}
          closeRating={() => {
            rating.close();
            toComposer();
          }}
        />
      )}
    </>
  );
}

/** A new conversation that begins with these words, after what one may have begun to type there. */
function openNew(model: PanelModel, text: string): void {
  const opening = model.opening();
  const begun = opening.opening.get().text.trim();
  if (!begun.includes(text)) opening.write([begun, text].filter(Boolean).join('\n\n'));
  model.go({ at: 'new' });
}

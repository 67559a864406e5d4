/** Below the assistant's answer: whether it helped, and always a way to a person or to a request (R57, R58, R62). */
import * as say from 'guichet:messages';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { useStore } from '../shared/store';
import type { Conversation, Entry, Rules } from '../shared/wire';
import type { Thread } from '../thread/shapes';
import { SOURCE_READ } from '../thread/assistant/source-read';
import type { PanelModel } from './panel-model';
import { requestUrl } from './page';
import css from './assistant-cards.css?inline';

export const styles = css;

/** An answer comes within a second; a language model of the house's has ten. What takes longer is told when it comes. */
const SEARCHES_MS = 12_000;

interface Props {
  model: PanelModel;
  thread: Thread;
  conversation: Conversation;
  assistant: NonNullable<Rules['assistant']>;
  openNew: (text: string) => void;
}

export default function AssistantCards({ model, thread, conversation, assistant, openNew }: Props) {
  const { log } = useStore(thread.state);
  const here = useRef<HTMLParagraphElement>(null);
  useSourcesRead(here, model, conversation.portalId);
  const messages = log.entries.filter(({ kind }) => kind === 'message');
  // Thanks take nothing away from the answer that they are for.
  const last = messages.filter(({ courtesy }) => !courtesy).at(-1);
  const byAgent = conversation.agent ?? log.entries.some(isAgents);
  const searching = useSearching(thread, last, !byAgent);
  const greeted = !last && messages.length > 0;
  const answered = (last?.author.role === 'assistant' || greeted) && !byAgent && !conversation.resolved;
  const { chat } = useStore(model.state);
  const left = chat?.state === 'assistantOnly' || messages.some(({ author }) => author.role === 'assistant');
  const unanswered = left && last?.author.role === 'customer' && !searching && !byAgent;
  return (
    <>
      <p ref={here} class="assistant-searching" role="status">
        {searching && say.assistantSearching}
      </p>
      {(answered || (unanswered && !conversation.resolved)) && !solved(conversation) && (
        <Ways {...{ model, thread, conversation, openNew }} found={last?.sources !== undefined} />
      )}
      {(answered || searching) && (
        <p class="assistant-about">
          <Icon name="info" />
          <span>
            {[
              assistant.greeting ?? say.assistantGreeting,
              assistant.disclaimer ?? say.assistantDisclaimer,
              assistant.courtesy ?? say.assistantCourtesy,
            ].join(' ')}
          </span>
        </p>
      )}
    </>
  );
}

function Ways({
  model,
  thread,
  conversation,
  openNew,
  found,
}: Omit<Props, 'assistant'> & { found: boolean }) {
  const { chat, portal } = useStore(model.state);
  const [problem, setProblem] = useState('');
  const acts = conversation.viewer?.acts ?? [];
  const act = (name: string, body?: object) => {
    setProblem('');
    thread.act(name, body).catch((it: unknown) => setProblem(it instanceof Error ? it.message : String(it)));
  };
  const { contextPath } = model.stage;
  return (
    <div class="assistant-ways">
      {found && acts.includes('solution') && (
        <button
          type="button"
          class="g-button g-button--primary"
          onClick={() => act('solution', { accepted: true })}
        >
          {say.assistantSolved}
        </button>
      )}
      {!conversation.waiting && chat?.state === 'open' && (
        <button
          type="button"
          class="g-button"
          onClick={() => (acts.includes('retry') ? act('retry') : openNew(conversation.original))}
        >
          {say.assistantHuman}
        </button>
      )}
      {acts.includes('ticket') ? (
        <button type="button" class="g-button" onClick={() => act('ticket')}>
          {say.assistantRequest}
        </button>
      ) : (
        <a class="g-button" href={requestUrl(contextPath, { portalId: portal, ...keyOf(conversation) })}>
          {conversation.requestKey ? say.assistantSeeRequest : say.assistantRequest}
        </a>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}

const keyOf = ({ requestKey }: Conversation) => (requestKey ? { requestKey } : {});

const isAgents = ({ author, kind }: Entry) => author.role === 'agent' && kind === 'message';

const solved = ({ solution }: Conversation) => solution?.state === 'accepted';

/** What she opens of the sources counts among the articles' numbers, as if she had found it herself (R26). */
function useSourcesRead(here: RefObject<HTMLElement>, model: PanelModel, portal: string): void {
  useEffect(() => {
    const window = here.current?.getRootNode();
    const read = (event: Event) => {
      const { detail } = event as CustomEvent<string>;
      const path = `/portals/${encodeURIComponent(portal)}/articles/${encodeURIComponent(detail)}/opened`;
      model.rest.post(path, {}).catch(() => undefined);
    };
    window?.addEventListener(SOURCE_READ, read);
    return () => window?.removeEventListener(SOURCE_READ, read);
  }, [portal]);
}

/** While her last words are so fresh that an answer may be on its way. */
function useSearching(thread: Thread, last: Entry | undefined, may: boolean): boolean {
  const [over, setOver] = useState(0);
  const asked = may && last?.author.role === 'customer' ? last : undefined;
  const left = asked ? Date.parse(asked.at) + SEARCHES_MS - thread.now() : 0;
  const number = asked?.number ?? 0;
  useEffect(() => {
    if (!number || left <= 0) return undefined;
    const timer = setTimeout(() => setOver(number), left);
    return () => clearTimeout(timer);
  }, [number]);
  return left > 0 && over !== number;
}

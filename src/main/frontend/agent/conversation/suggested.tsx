/** An answer in the words of the articles, for an agent to take up or leave: it goes into the composer and nowhere else. */
import * as say from 'guichet:messages';
import { useEffect, useId, useState } from 'preact/hooks';
import { useStore } from '../../shared/store';
import { shown } from '../../thread/log';
import type { AgentChat } from './chat';
import css from './suggested.css?inline';

export const styles = css;

interface Source {
  id: string;
  title: string;
  url: string;
  /** Else it is for agents alone. */
  customerReads: boolean;
}

interface Suggestion {
  /** The message that it answers. */
  number: number;
  text: string;
  sources: readonly Source[];
}

interface Props {
  chat: AgentChat;
  use: (text: string) => void;
}

/** What was ignored stays away, also when the panel is opened anew. */
const ignored = new Set<string>();

export default function Suggested({ chat, use }: Props) {
  const { thread, rest } = chat;
  const { log, conversation } = useStore(thread.state);
  const [found, setFound] = useState<Suggestion>();
  const last = shown(log)
    .filter(({ kind, deleted }) => kind === 'message' && !deleted)
    .at(-1);
  const asked = last?.author.role === 'customer' ? last.number : 0;
  const name = `${thread.id}/${asked}`;
  const [, redraw] = useState({});
  const title = useId();

  useEffect(() => {
    let stale = false;
    if (asked === 0 || ignored.has(name)) return undefined;
    rest
      .get<Suggestion>(`/conversations/${encodeURIComponent(thread.id)}/suggestion`)
      .then((suggestion) => {
        if (!stale) setFound(suggestion);
      })
      .catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [name]);

  // Dropped when the conversation has moved on: an answer to what is no longer the last word is none.
  if (found?.number !== asked || found.sources.length === 0 || ignored.has(name)) return null;
  return (
    <section class="suggested" aria-labelledby={title}>
      <div role="status">
        <h3 id={title}>{say.agentSuggested({ n: found.sources.length })}</h3>
      </div>
      <p class="suggested__words" dir="auto">
        {found.text}
      </p>
      <ul>
        {found.sources.map(({ id, title, url, customerReads }) => (
          <li key={id}>
            <a class="g-link" href={url} target="_blank" rel="noopener noreferrer" dir="auto">
              {title} <span class="g-hidden">{say.helpNewTab}</span>
            </a>
            {!customerReads && (
              <p class="suggested__hidden">
                {say.agentArticlesHidden({ customer: conversation?.customer?.name ?? '' })}
              </p>
            )}
          </li>
        ))}
      </ul>
      <div class="suggested__acts">
        <button type="button" class="g-button" onClick={() => use(found.text)}>
          {say.agentSuggestedUse}
        </button>
        <button
          type="button"
          class="g-button g-button--quiet"
          onClick={() => {
            ignored.add(name);
            redraw({});
          }}
        >
          {say.agentSuggestedIgnore}
        </button>
      </div>
    </section>
  );
}

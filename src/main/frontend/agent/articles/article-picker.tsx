/** Related articles over the composer: words to search by, arrows choose, Enter inserts the link, Esc goes back. */
import * as say from 'guichet:messages';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { pieces } from '../../shared/articles';
import { Icon } from '../../shared/icons';
import { useStore } from '../../shared/store';
import { shown } from '../../thread/log';
import type { AgentChat } from '../conversation/chat';
import styles from './article-picker.css?inline';
import { type Article, createFinding, type Found, lastWords } from './finding';

export { styles };

interface Props {
  chat: AgentChat;
  insert: (article: Article) => void;
  /** Back to the composer. */
  close: () => void;
  /** The focus has gone elsewhere by itself. */
  left: () => void;
}

export default function ArticlePicker({ chat, insert, close, left }: Props) {
  const { log, conversation } = chat.thread.state.get();
  const [words, setWords] = useState(() => lastWords(shown(log)) || (conversation?.subject ?? ''));
  const finding = useMemo(() => createFinding(chat.rest, conversation?.id ?? '', words), []);
  const found = useStore(finding.state);
  const { articles, at, status } = found;
  const active = articles[at];
  // Two threads may stand side by side.
  const id = useId();
  const optionId = (article: Article) => `${id}-${article.id}`;
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    return finding.stop;
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  const put = (article: Article) => {
    if (article.customerReads) insert(article);
  };
  const choose = () => {
    const article = finding.chosen();
    if (article) put(article);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.target !== input.current) return;
    else if (event.key === 'ArrowDown') finding.step(1);
    else if (event.key === 'ArrowUp') finding.step(-1);
    else if (event.key === 'Enter') choose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section
      class="related"
      aria-labelledby={`${id}-title`}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) left();
      }}
    >
      <header class="related__head">
        <h3 id={`${id}-title`}>{say.agentArticles}</h3>
        <button
          type="button"
          class="g-button g-button--icon"
          aria-label={say.agentArticlesClose}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="related__search">
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          class="field"
          role="combobox"
          autocomplete="off"
          dir="auto"
          aria-label={say.agentArticlesSearch}
          aria-autocomplete="list"
          aria-expanded={articles.length > 0}
          aria-controls={id}
          aria-activedescendant={active && optionId(active)}
          value={words}
          onInput={({ currentTarget: { value } }) => {
            setWords(value);
            finding.typed(value);
          }}
        />
      </div>
      <div class="related__state">
        <p role="status">
          {stateOf(found)}{' '}
          {status === 'failed' && (
            <button
              type="button"
              class="g-link"
              onClick={() => {
                finding.again();
                input.current?.focus();
              }}
            >
              {say.retry}
            </button>
          )}
        </p>
        {active && <p aria-hidden="true">{say.agentRepliesKeys}</p>}
      </div>
      <ul
        ref={list}
        id={id}
        class={status === 'loading' ? 'related__list related__list--late' : 'related__list'}
        role="listbox"
        aria-label={say.agentArticles}
      >
        {articles.map((article, index) => (
          <Option
            key={article.id}
            id={optionId(article)}
            article={article}
            on={index === at}
            press={() => put(article)}
            customer={conversation?.customer?.name ?? ''}
          />
        ))}
      </ul>
      {active && (
        <p class="related__foot">
          <button
            type="button"
            class="g-button g-button--primary"
            aria-disabled={status !== 'found' || !active.customerReads}
            onClick={choose}
          >
            {say.agentArticlesInsert}
          </button>
        </p>
      )}
    </section>
  );
}

function stateOf({ status, articles }: Found): string {
  if (status === 'short') return say.agentArticlesShort;
  if (status === 'loading') return say.agentArticlesLoading;
  if (status === 'failed') return say.agentArticlesFailed;
  return say.agentArticlesFound({ n: articles.length });
}

/** The words stay in the field, and the focus with them. */
const stay = (event: Event) => event.preventDefault();

interface OptionProps {
  id: string;
  article: Article;
  on: boolean;
  customer: string;
  press: () => void;
}

function Option({ id, article, on, customer, press }: OptionProps) {
  const { title, kind, space, customerReads } = article;
  return (
    <li
      id={id}
      class={on ? 'related__one related__one--on' : 'related__one'}
      role="option"
      aria-selected={on}
      aria-disabled={!customerReads}
      onMouseDown={stay}
      onClick={press}
    >
      <p class="related__title">
        <b dir="auto">{title}</b>
        {kind !== 'page' && <span class="g-lozenge g-lozenge--accent">{kind.toUpperCase()}</span>}
      </p>
      <p class="related__passage" dir="auto">
        {pieces(article).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
      </p>
      {space && <p class="related__space">{space}</p>}
      {!customerReads && <p class="related__space">{say.agentArticlesHidden({ customer })}</p>}
    </li>
  );
}

/** What the assistant said: nobody takes it for a person's words (R61), and what supports it stands below (R56, R57). */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import type { Entry } from '../../shared/wire';
import type { Source } from '../../shared/wire-assistant';
import { passageUrl } from './passage-url';
import { SOURCE_READ } from './source-read';
import css from './assisted.css?inline';

export const styles = css;

const BULB = 'M7.5 14.2a5 5 0 1 1 5 0V15h-5zM8 17.5h4';
const BOOK = 'M4.5 15V5a1.5 1.5 0 0 1 1.5-1.5h9.5v13H6A1.5 1.5 0 0 1 4.5 15ZM4.5 15A1.5 1.5 0 0 1 6 13.5h9.5';
const DOWN = 'M5 8l5 5 5-5';

export default function Assisted({ entries }: { entries: readonly Entry[] }) {
  return (
    <>
      {entries.map((entry) => (
        <One key={entry.number} entry={entry} />
      ))}
    </>
  );
}

function One({ entry: { number, author, text, at, deleted, edited, sources } }: { entry: Entry }) {
  const time = clock(at);
  return (
    <div class="run assisted">
      <span class="g-avatar assisted__face" aria-hidden="true">
        <Icon d={BULB} />
      </span>
      <p class="run__head" aria-hidden="true">
        <b>{author.name}</b> · {say.assistantKind} · <time dateTime={at}>{time}</time>
      </p>
      <div
        class={`bubble bubble--assisted ${deleted ? 'bubble--deleted' : ''}`}
        role="article"
        tabIndex={-1}
        aria-label={[author.name, say.assistantKind, time].join(', ')}
        data-number={number}
      >
        <p dir="auto">{deleted ? say.threadDeleted : text}</p>
        {edited && !deleted && <small>{say.threadEdited}</small>}
      </div>
      {sources && !deleted && <Sources sources={sources} of={number} />}
    </div>
  );
}

function Sources({ sources, of }: { sources: readonly Source[]; of: number }) {
  const [open, setOpen] = useState(false);
  const id = `guichet-sources-${of}`;
  return (
    <div class={`sources ${open ? 'sources--open' : ''}`}>
      <button
        type="button"
        class="sources__toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon d={BOOK} />
        {say.assistantSources({ n: sources.length })}
        <Icon d={DOWN} class="sources__down" />
      </button>
      <ul id={id} hidden={!open}>
        {sources.map((source) => (
          <Passage key={source.id} source={source} />
        ))}
      </ul>
    </div>
  );
}

/** Opens in place what was quoted, marked; from there to the article, where a browser that can marks it as well. */
function Passage({ source }: { source: Source }) {
  const { kind, title, space, passage } = source;
  const [open, setOpen] = useState(false);
  const turn = ({ currentTarget }: Event) => {
    const told = { bubbles: true, detail: source.id };
    if (!open) currentTarget?.dispatchEvent(new CustomEvent(SOURCE_READ, told));
    setOpen(!open);
  };
  return (
    <li>
      <button type="button" class="sources__one" aria-expanded={open} onClick={turn}>
        {kind !== 'page' && <span class={`g-lozenge sources__kind`}>{kind.toUpperCase()}</span>}
        <span class="sources__words">
          <b dir="auto">{title}</b>
          <span dir="auto">{space}</span>
        </span>
        <Icon d={DOWN} class="sources__down" />
      </button>
      {open && (
        <div class="sources__passage">
          <p dir="auto">
            <mark>{passage}</mark>
          </p>
          <a href={passageUrl(source)} target="_blank" rel="noopener noreferrer">
            {kind === 'pdf' ? say.assistantFile : say.assistantArticle}
            <span class="g-hidden"> {say.helpNewTab}</span>
          </a>
        </div>
      )}
    </li>
  );
}

const clock = (at: string) =>
  new Intl.DateTimeFormat(say.locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

/** Statistiques: what the knowledge base did over a period, by article, and as a table to keep (R26). */
import * as say from 'guichet:messages';
import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Section, useAdmin } from '../kit';
import own from './statistics.css?inline';
import table from './table.css?inline';

export const styles = table + own;

interface Counts {
  shown: number;
  opened: number;
  solved: number;
}

interface Row extends Counts {
  id: string;
  /** Left out where it is gone, or no longer for customers. */
  title?: string;
  url?: string;
}

interface Statistics {
  from: string;
  to: string;
  knowledge: Counts & { searches: number; withoutResult: number; articles: Row[] };
}

export default function StatisticsPage() {
  const { rest, base, file } = useAdmin();
  const [days, setDays] = useState({ from: '', to: '' });
  const [shown, setShown] = useState<Statistics>();
  const [state, setState] = useState<'busy' | 'there' | 'failed'>('busy');
  const backwards = days.from !== '' && days.to !== '' && days.from > days.to;

  const path = (more: Record<string, string> = {}) => {
    const query = new URLSearchParams(Object.entries({ ...days, ...more }).filter(([, value]) => value));
    return `${base}/statistics?${query.toString()}`;
  };

  useEffect(() => {
    if (backwards) return undefined;
    let stale = false;
    setState('busy');
    rest.get<Statistics>(path({ by: 'article' })).then(
      (now) => {
        if (stale) return;
        setShown(now);
        setState('there');
      },
      () => {
        if (!stale) setState('failed');
      },
    );
    return () => {
      stale = true;
    };
  }, [days]);

  const change = (part: keyof typeof days) => (event: { currentTarget: { value: string } }) =>
    setDays({ from: shown?.from ?? '', to: shown?.to ?? '', [part]: event.currentTarget.value });

  return (
    <>
      <form class="filter" onSubmit={(event) => event.preventDefault()}>
        <Day label={say.adminStatisticsFrom} value={days.from || shown?.from} onChange={change('from')} />
        <Day label={say.adminStatisticsTo} value={days.to || shown?.to} onChange={change('to')} />
        <a class="g-button" href={file(path({ format: 'csv' }))} download>
          {say.adminStatisticsCsv}
        </a>
      </form>
      <div role="status">
        {backwards && <p>{say.adminStatisticsBackwards}</p>}
        {!backwards && !shown && state === 'busy' && <p>{say.adminStatisticsLoading}</p>}
        {!backwards && state === 'failed' && <p>{say.adminStatisticsFailed}</p>}
      </div>
      {shown && !backwards && state !== 'failed' && (
        <div aria-busy={state === 'busy'}>
          <Section title={say.adminStatisticsKnowledge} hint={say.adminStatisticsHint}>
            <Whole {...shown.knowledge} />
            <ByArticle {...shown.knowledge} />
          </Section>
        </div>
      )}
    </>
  );
}

function Whole({ searches, withoutResult, opened, solved }: Statistics['knowledge']) {
  return (
    <dl class="statistics__whole">
      <Figure name={say.adminStatisticsSearches} figure={searches} />
      <Figure name={say.adminStatisticsFruitless} figure={withoutResult} />
      <Figure name={say.adminStatisticsOpenedWhole} figure={opened} />
      <Figure name={say.adminStatisticsSolvedWhole} figure={solved} />
    </dl>
  );
}

function Figure({ name, figure }: { name: string; figure: number }) {
  return (
    <div class="statistics__figure">
      <dt>{name}</dt>
      <dd>{figure.toLocaleString(say.locale)}</dd>
    </div>
  );
}

const columns = [
  { name: say.adminStatisticsShown, of: ({ shown }: Counts) => shown },
  { name: say.adminStatisticsOpened, of: ({ opened }: Counts) => opened },
  { name: say.adminStatisticsSolved, of: ({ solved }: Counts) => solved },
];

function ByArticle({ articles, searches }: Statistics['knowledge']) {
  if (articles.length === 0) return searches > 0 ? null : <p role="status">{say.adminStatisticsNone}</p>;
  return (
    <table class="table table--figures">
      <caption class="g-hidden">{say.adminStatisticsKnowledge}</caption>
      <thead>
        <tr>
          <th scope="col">{say.adminStatisticsArticle}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.map((row) => (
          <tr key={row.id}>
            <th scope="row" dir="auto">
              <Name {...row} />
            </th>
            {columns.map(({ name, of }) => (
              <td key={name} data-name={name}>
                {of(row).toLocaleString(say.locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ id, title, url }: Row) {
  if (title === undefined) return <>{say.adminStatisticsGone({ id })}</>;
  return (
    <a class="g-link" href={url} target="_blank" rel="noopener noreferrer">
      {title} <span class="g-hidden">{say.helpNewTab}</span>
    </a>
  );
}

/** One end of the period. A browser lets one type a year of five figures where nothing is said. */
function Day({ label, ...field }: ComponentProps<'input'> & { label: string }) {
  return (
    <label>
      {label}
      <input class="field" type="date" max="9999-12-31" {...field} />
    </label>
  );
}

/** Journal: who changed what, from what to what, when; with a filter, and as a table to keep (M10). */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAdmin } from '../admin';
import { nameOf, valueInWords } from './audit/in-words';
import own from './audit.css?inline';
import table from './table.css?inline';

export const styles = table + own;

interface Entry {
  at: string;
  actor: { name: string; person: string };
  action: string;
  project?: string;
  about: string;
  before: string;
  after: string;
}

interface Page {
  entries: Entry[];
  cursor?: string;
}

type Shown = Page & { state: 'busy' | 'there' | 'failed' };

/** By the beginning of an action's word; '' for all. */
const kinds: readonly { value: string; label: string }[] = [
  { value: '', label: say.adminAuditAll },
  { value: 'settings.', label: say.adminAuditSettings },
  { value: 'charter.', label: say.adminAuditCharter },
  { value: 'presence.', label: say.adminAuditPresence },
  { value: 'privacy.', label: say.adminAuditPrivacy },
];

const words: Record<string, string> = {
  'settings.changed': say.adminAuditChanged,
  'settings.reset': say.adminAuditReset,
  'settings.imported': say.adminAuditImported,
  'settings.exported': say.adminAuditSettingsExported,
  'charter.published': say.adminAuditPublished,
  'presence.away': say.adminAuditAway,
  'privacy.exported': say.adminAuditExported,
  'privacy.acceptances': say.adminAuditAcceptances,
  'privacy.keyUsers': say.adminAuditKeyUsers,
  'privacy.log': say.adminAuditLog,
  'privacy.erased': say.adminAuditErased,
};

export default function Audit() {
  const { rest, place, file } = useAdmin();
  const [filter, setFilter] = useState({ action: '', actor: '', from: '', to: '' });
  const [shown, setShown] = useState<Shown>({ entries: [], state: 'busy' });

  const inOrder = !filter.from || !filter.to || filter.from <= filter.to;
  const query = (more: Record<string, string | undefined>) => {
    const asked = {
      project: place.project,
      action: filter.action,
      actor: filter.actor.trim(),
      from: midnight(filter.from, 0),
      to: midnight(filter.to, 1),
      ...more,
    };
    const query = new URLSearchParams(
      Object.entries(asked).filter((one): one is [string, string] => Boolean(one[1])),
    );
    return `/admin/audit?${query.toString()}`;
  };

  /** Of several answers that are under way only the one that was asked for last is shown. */
  const asked = useRef(0);
  const read = (cursor?: string) => {
    const mine = ++asked.current;
    const show = (state: (before: Shown) => Shown) => asked.current === mine && setShown(state);
    // Where another list began cannot be gone on from.
    show((before) => ({ ...(cursor ? before : { entries: before.entries }), state: 'busy' }));
    return rest
      .get<Page>(query({ cursor }))
      .then(({ entries, cursor: next }) =>
        show((before) => ({
          entries: cursor ? [...before.entries, ...entries] : entries,
          ...(next ? { cursor: next } : {}),
          state: 'there',
        })),
      )
      .catch(() => show((before) => ({ ...before, state: 'failed' })));
  };
  useEffect(() => {
    if (inOrder) void read();
    else {
      asked.current++;
      setShown({ entries: [], state: 'there' });
    }
  }, [filter]);

  const change = (part: keyof typeof filter) => (event: { currentTarget: { value: string } }) =>
    setFilter({ ...filter, [part]: event.currentTarget.value });

  return (
    <div class="audit">
      <form class="filter" onSubmit={(event) => event.preventDefault()}>
        <label>
          {say.adminAuditKind}
          <select class="field select" value={filter.action} onChange={change('action')}>
            {kinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.adminAuditActor}
          <input class="field" value={filter.actor} onChange={change('actor')} autocomplete="off" />
        </label>
        <label>
          {say.adminAuditFrom}
          <input class="field" type="date" max={LAST_DAY} value={filter.from} onChange={change('from')} />
        </label>
        <label>
          {say.adminAuditTo}
          <input
            class="field"
            type="date"
            min={filter.from}
            max={LAST_DAY}
            aria-invalid={!inOrder}
            value={filter.to}
            onChange={change('to')}
          />
        </label>
        <a class="g-button" href={file(query({ format: 'csv' }))} download>
          {say.adminAuditCsv}
        </a>
      </form>

      <div role="status">
        {shown.state === 'failed' && (
          <p>
            {say.adminAuditFailed}{' '}
            <button type="button" class="g-link" onClick={() => void read(shown.cursor)}>
              {say.retry}
            </button>
          </p>
        )}
        {shown.state === 'there' && shown.entries.length === 0 && (
          <p>{inOrder ? say.adminAuditNone : say.adminAuditOrder}</p>
        )}
      </div>

      {shown.entries.length > 0 && (
        <table class="table table--changes" aria-busy={shown.state === 'busy'}>
          <caption class="g-hidden">{say.adminAudit}</caption>
          <thead>
            <tr>
              <th scope="col">{say.adminAuditAt}</th>
              <th scope="col">{say.adminAuditWho}</th>
              <th scope="col">{say.adminAuditWhat}</th>
              <th scope="col">{say.adminAuditBefore}</th>
              <th scope="col">{say.adminAuditAfter}</th>
            </tr>
          </thead>
          <tbody>
            {shown.entries.map((entry, index) => (
              <tr key={index}>
                <td class="audit__at">{say.adminAuditTime({ t: new Date(entry.at) })}</td>
                <td class="audit__who">{entry.actor.name}</td>
                <td class="audit__what">
                  {words[entry.action] ?? entry.action}
                  {!place.project && entry.project && ` · ${entry.project}`}
                  <span class="table__about">{nameOf(entry.about)}</span>
                </td>
                <td class="table__value">{valueInWords(entry, entry.before)}</td>
                <td class="table__value">{valueInWords(entry, entry.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.cursor && (
        <button
          type="button"
          class="g-button audit__more"
          disabled={shown.state === 'busy'}
          onClick={() => void read(shown.cursor)}
        >
          {say.adminAuditMore}
        </button>
      )}
    </div>
  );
}

/** A browser lets one type a year of five figures where nothing is said. */
const LAST_DAY = '9999-12-31';

/** When a day begins here, or so many days after; nothing of what is no day. The last day of a period counts whole. */
function midnight(day: string, after: number): string {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + after);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

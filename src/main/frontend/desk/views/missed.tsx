/** What nobody took in a project, and no agent has had since (D3); the newest first, a page after the other. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Strip } from '../../shared/strip';
import { fullTime, listTime } from '../../shared/times';
import type { MissedPage, MissedRow } from '../../shared/wire-agent';
import { PERIODS } from '../address';
import { wordsOf } from './agents';
import type { ViewsProps } from './views';

const DAY_MS = 24 * 60 * 60 * 1000;

export function Missed(props: ViewsProps) {
  const { rest, project, days, look } = props;
  const [rows, setRows] = useState<readonly MissedRow[]>();
  const [cursor, setCursor] = useState<string>();
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);
  /** An answer for another project or period is nobody's any more. */
  const turn = useRef(0);

  const load = async (after?: string) => {
    const mine = after ? turn.current : ++turn.current;
    setBusy(true);
    const from = new Date(rest.now() - days * DAY_MS).toISOString();
    const query = new URLSearchParams({ from, ...(after ? { cursor: after } : {}) });
    try {
      const page = await rest.get<MissedPage>(
        `/projects/${encodeURIComponent(project)}/missed?${query.toString()}`,
      );
      if (mine !== turn.current) return;
      setRows((before) => [...(after ? (before ?? []) : []), ...page.missed]);
      setCursor(page.cursor ?? undefined);
      setRefusal('');
    } catch (problem) {
      if (mine === turn.current) setRefusal(wordsOf(problem, say.deskMissedFailed));
    }
    if (mine === turn.current) setBusy(false);
  };
  useEffect(() => {
    setRows(undefined);
    setCursor(undefined);
    void load();
  }, [project, days]);

  return (
    <>
      <p class="view__about">{say.deskMissedAbout}</p>
      <label class="view__choice view__choice--period">
        {say.deskPeriod}
        <select
          class="field"
          value={days}
          onChange={({ currentTarget }) => look({ days: Number(currentTarget.value) })}
        >
          {PERIODS.map((n) => (
            <option key={n} value={n}>
              {say.deskDays({ n })}
            </option>
          ))}
        </select>
      </label>
      <div role="alert">
        {refusal && (
          <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: () => void load() }]}>
            {refusal}
          </Strip>
        )}
      </div>
      {!rows && !refusal && <p class="view__none g-soon">{say.agentLoading}</p>}
      {rows?.length === 0 && <p class="view__none">{say.deskMissedNone}</p>}
      <ul class="view__rows" aria-busy={busy}>
        {rows?.map((row) => (
          <Row key={row.conversation} row={row} {...props} />
        ))}
      </ul>
      {cursor && (
        <button type="button" class="g-button view__more" aria-busy={busy} onClick={() => void load(cursor)}>
          {busy && <span class="g-spinner" />}
          {say.deskMissedMore}
        </button>
      )}
      <p class="g-hidden" role="status">
        {rows && !busy ? say.deskMissedCount({ n: rows.length }) : ''}
      </p>
    </>
  );
}

function Row({ row, rest, contextPath, open, hrefOf }: ViewsProps & { row: MissedRow }) {
  const { conversation, subject, customer, requestKey, missedAt, askedAt, outcome } = row;
  const at = new Date(missedAt);
  const waited = Math.max(1, Math.round((Date.parse(missedAt) - Date.parse(askedAt)) / 60_000));
  return (
    <li class="view__row view__row--missed">
      <p class="view__words">
        <b>{customer}</b>
        <time dateTime={missedAt} title={fullTime(at)}>
          {listTime(at, new Date(rest.now()))}
        </time>
        <span class="view__subject" dir="auto">
          <Subject {...{ subject, open, conversation }} href={hrefOf?.(conversation)} />
        </span>
        <small>
          <span class="g-lozenge">{wordOf(outcome)}</span>{' '}
          {requestKey && <a href={`${contextPath}/browse/${requestKey}`}>{requestKey}</a>}
          {requestKey && ' · '}
          {say.deskMissedWaited({ n: waited })}
        </small>
      </p>
    </li>
  );
}

interface SubjectProps {
  subject: string | undefined;
  conversation: string;
  open: ((id: string) => void) | undefined;
  href: string | undefined;
}

function Subject({ subject, conversation, open, href }: SubjectProps) {
  if (subject === undefined) return <em>{say.deskMissedHidden}</em>;
  if (!open || !href) return <>{subject}</>;
  const press = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(conversation);
  };
  return (
    <a href={href} onClick={press}>
      {subject}
    </a>
  );
}

const wordOf = (outcome: MissedRow['outcome']) =>
  ({
    busy: say.deskMissedBusy,
    waiting: say.deskMissedWaiting,
    ticket: say.stateTicket,
    ended: say.stateEnded,
  })[outcome];

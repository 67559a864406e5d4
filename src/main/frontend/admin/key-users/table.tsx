/** The list as a table, in and out: who was found comes into the draft, who was not is told by her line. */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Refused } from '../../shared/rest';
import { useAdmin, useSetting } from '../admin';
import { FileButton } from '../kit/file-button';

interface Report {
  people: { user: string; name: string }[];
  ignored: { line: number; value: string; reason: string }[];
}

const REASONS: Record<string, (line: { l: number; v: string }) => string> = {
  unknown: say.adminKeyUsersUnknown,
  several: say.adminKeyUsersSeveral,
  twice: say.adminKeyUsersTwice,
  empty: say.adminKeyUsersEmpty,
  tooMany: say.adminKeyUsersTooMany,
};

/** So many are named of those whom the file leaves out. */
const NAMED = 10;

/** Of a table that is not ours, as many lines are told; more would only hold the page. */
const LINES = 100;

const same = (user: string) => user.toLowerCase();

/** Who is on the list and not in the file. One whom the file names is in it, even where she was not found. */
function absentFrom({ people, ignored }: Report, listed: readonly string[]): string[] {
  if (people.length === 0) return [];
  const there = new Set([
    ...people.map(({ user }) => same(user)),
    ...ignored.map(({ value }) => same(value)),
  ]);
  return listed.filter((user) => !there.has(same(user)));
}

export function Table() {
  const { rest, base, file, draft } = useAdmin();
  const [people = [], set] = useSetting<readonly string[] | undefined>('keyUsers.people');
  const [report, setReport] = useState<Report>();
  const [absent, setAbsent] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState('');
  const path = `${base}/keyUsers`;

  const take = async (file: File) => {
    setReport(undefined);
    setRefusal('');
    try {
      const found = await rest.hand<Report>(`${path}/import`, 'text/csv', file);
      // Meanwhile somebody may have been taken off the list by hand.
      const listed = (draft.value('keyUsers.people') ?? []) as readonly string[];
      const known = new Set(listed.map(same));
      const names = found.people.map(({ user }) => user).filter((user) => !known.has(same(user)));
      if (names.length) set([...listed, ...names]);
      setAbsent(absentFrom(found, listed));
      setReport(found);
    } catch (problem) {
      setRefusal(problem instanceof Refused ? problem.message : say.adminKeyUsersImportFailed);
    }
  };
  return (
    <>
      <div class="card__acts">
        <FileButton accept=".csv,text/csv" take={take}>
          {say.adminKeyUsersImport}
        </FileButton>
        <a class="g-button small" href={file(`${path}/export`)} download>
          {say.adminKeyUsersExport}
        </a>
      </div>
      <div class="report" role="status">
        {refusal && <p class="report__refusal">{refusal}</p>}
        {report && (
          <>
            <p>{say.adminKeyUsersImported({ n: report.people.length, m: report.ignored.length })}</p>
            {report.ignored.length > 0 && (
              <ul class="report__lines">
                {report.ignored.slice(0, LINES).map(({ line, value, reason }) => (
                  <li key={line}>{REASONS[reason]?.({ l: line, v: value }) ?? value}</li>
                ))}
                {report.ignored.length > LINES && (
                  <li>{say.adminKeyUsersMoreLines({ n: report.ignored.length - LINES })}</li>
                )}
              </ul>
            )}
            {absent.length > 0 && <Absent users={absent} people={people} set={set} />}
          </>
        )}
      </div>
    </>
  );
}

interface AbsentProps {
  users: readonly string[];
  people: readonly string[];
  set: (people: readonly string[]) => void;
}

/** A file adds by itself; whoever left the company is taken off by a press, and put back by another until it is saved. */
function Absent({ users, people, set }: AbsentProps) {
  const left = users.filter((user) => people.includes(user));
  const names = users.slice(0, NAMED).join(', ');
  const more = users.length - NAMED;
  return (
    <div class="report__absent">
      <p>
        {(left.length > 0 ? say.adminKeyUsersAbsent : say.adminKeyUsersAbsentOff)({ n: users.length })}{' '}
        {more > 0 ? say.adminKeyUsersAbsentMore({ names, n: more }) : names}
      </p>
      <button
        type="button"
        class="g-button small"
        onClick={() =>
          set(left.length > 0 ? people.filter((user) => !users.includes(user)) : [...people, ...users])
        }
      >
        {left.length > 0 ? say.adminKeyUsersAbsentRemove : say.adminKeyUsersAbsentBack}
      </button>
    </div>
  );
}

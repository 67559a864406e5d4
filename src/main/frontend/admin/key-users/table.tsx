/** The list as a table, in and out: who was found comes into the draft, who was not is told by her line. */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Refused, restOf } from '../../shared/rest';
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

export function Table() {
  const { rest, base, place } = useAdmin();
  const [people = [], set] = useSetting<readonly string[] | undefined>('keyUsers.people');
  const [report, setReport] = useState<Report>();
  const [refusal, setRefusal] = useState('');
  const path = `${base}/keyUsers`;

  const take = async (file: File) => {
    setReport(undefined);
    setRefusal('');
    try {
      const found = await rest.hand<Report>(`${path}/import`, 'text/csv', file);
      const names = found.people.map(({ user }) => user).filter((user) => !people.includes(user));
      if (names.length) set([...people, ...names]);
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
        <a class="g-button small" href={`${restOf(place.contextPath)}${path}/export`} download>
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
                {report.ignored.map(({ line, value, reason }) => (
                  <li key={line}>{REASONS[reason]?.({ l: line, v: value }) ?? value}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </>
  );
}

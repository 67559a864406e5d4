/** Importer .ics: what a calendar has in closings goes into the draft; what could not be taken is told. */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Refused } from '../../shared/rest';
import { FileButton } from '../kit/file-button';
import { useAdmin, useSetting } from '../admin';
import type { Closing, Schedule } from './week';
import { dayAndTime } from './words';

interface Report {
  closings: Closing[];
  ignored: { value: string; at?: string; reason: string }[];
}

const REASONS: Record<string, string> = {
  past: say.adminHoursIcsPast,
  cancelled: say.adminHoursIcsCancelled,
  noStart: say.adminHoursIcsNoStart,
  noEnd: say.adminHoursIcsNoEnd,
  endBeforeStart: say.adminHoursFaultOrder,
  zone: say.adminHoursIcsZone,
  twice: say.adminHoursIcsTwice,
  shortened: say.adminHoursIcsShortened,
  later: say.adminHoursIcsLater,
  tooMany: say.adminHoursIcsMany,
};

export function ImportCalendar({ schedule }: { schedule: Schedule }) {
  const { rest, base } = useAdmin();
  const [closings = [], set] = useSetting<readonly Closing[] | undefined>('schedule.closings');
  const [report, setReport] = useState<Report>();
  const [refusal, setRefusal] = useState('');

  const take = async (file: File) => {
    setReport(undefined);
    setRefusal('');
    try {
      const zone = encodeURIComponent(schedule.zone);
      const path = `${base}/hours/closings/import?zone=${zone}`;
      const found = await rest.hand<Report>(path, 'text/calendar', file);
      const known = new Set(closings.map(keyOf));
      const fresh = found.closings.filter((closing) => !known.has(keyOf(closing)));
      const twice = found.closings.filter((closing) => known.has(keyOf(closing)));
      if (fresh.length) set([...closings, ...fresh]);
      setReport({
        closings: fresh,
        ignored: [
          ...found.ignored,
          ...twice.map(({ reason, from }) => ({ value: reason?.fr ?? '', at: from, reason: 'twice' })),
        ],
      });
    } catch (problem) {
      setRefusal(problem instanceof Refused ? problem.message : say.adminHoursImportFailed);
    }
  };

  return (
    <>
      <FileButton accept=".ics,text/calendar" take={take}>
        {say.adminHoursImport}
      </FileButton>
      <div class="report" role="status">
        {refusal && <p class="report__refusal">{refusal}</p>}
        {report && (
          <>
            <p>{say.adminHoursImported({ n: report.closings.length, m: report.ignored.length })}</p>
            {report.ignored.length > 0 && (
              <ul class="report__lines">
                {report.ignored.map(({ value, at, reason }, line) => (
                  <li key={line}>
                    {say.adminHoursBecause({
                      why: [value, at && dayAndTime(at, schedule.zone).d].filter(Boolean).join(', '),
                      name: REASONS[reason] ?? reason,
                    })}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </>
  );
}

const keyOf = ({ from, to }: Closing) => `${Date.parse(from)} ${Date.parse(to)}`;

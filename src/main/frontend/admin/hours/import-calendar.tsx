/** Importer .ics: what a calendar has in closings goes into the draft; what could not be taken is told. */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Refused } from '../../shared/rest';
import { FileButton } from '../kit/file-button';
import { useAdmin, useSetting } from '../admin';
import { type Closing, MOST_CLOSINGS, type Schedule } from './week';
import { datedDay } from './words';

interface Report {
  closings: Closing[];
  ignored: Ignored[];
}

interface Ignored {
  value: string;
  at?: string;
  reason: string;
}

/** All that begins later is left out. */
const CUT = 'tooMany';

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
  tooOften: say.adminHoursIcsOften,
};

export function ImportCalendar({ schedule }: { schedule: Schedule }) {
  const { rest, base, draft } = useAdmin();
  const [, set] = useSetting<readonly Closing[] | undefined>('schedule.closings');
  const [report, setReport] = useState<Report>();
  const [refusal, setRefusal] = useState('');

  const take = async (file: File) => {
    setReport(undefined);
    setRefusal('');
    try {
      const zone = encodeURIComponent(schedule.zone);
      const path = `${base}/hours/closings/import?zone=${zone}`;
      const found = await rest.hand<Report>(path, 'text/calendar', file);
      // Meanwhile one may have been added or taken away by hand.
      const closings = (draft.value('schedule.closings') ?? []) as readonly Closing[];
      const known = new Set(closings.map(keyOf));
      const missing = found.closings.filter((closing) => !known.has(keyOf(closing)));
      const fresh = missing.slice(0, Math.max(0, MOST_CLOSINGS - closings.length));
      const ignored =
        fresh.length < missing.length
          ? [...found.ignored.filter(({ reason }) => reason !== CUT), cutAfter(fresh)]
          : found.ignored;
      const twice = found.closings.filter((closing) => known.has(keyOf(closing)));
      if (fresh.length) set([...closings, ...fresh]);
      setReport({
        closings: fresh,
        ignored: [
          ...ignored,
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
                {report.ignored.map((one, line) => (
                  <li key={line}>{sentenceOf(one, schedule.zone)}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </>
  );
}

/** Those that are listed come first in time. */
const cutAfter = (taken: readonly Closing[]): Ignored => {
  const last = taken.at(-1);
  return { value: '', ...(last ? { at: last.from } : {}), reason: CUT };
};

function sentenceOf({ value, at, reason }: Ignored, zone: string): string {
  const day = at && datedDay(at, zone);
  if (reason === CUT) return day ? say.adminHoursIcsMany({ d: day }) : say.adminHoursIcsFull;
  return say.adminHoursBecause({
    why: [value, day].filter(Boolean).join(', '),
    name: REASONS[reason] ?? reason,
  });
}

const keyOf = ({ from, to }: Closing) => `${Date.parse(from)} ${Date.parse(to)}`;

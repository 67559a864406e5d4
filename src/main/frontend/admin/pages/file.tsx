/** Export et import: all settings of the project as a file, and what such a file would change before it does (B22). */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Refused } from '../../shared/rest';
import { useStore } from '../../shared/store';
import { useAdmin } from '../admin';
import { FileButton } from '../kit/file-button';
import { Section } from '../kit/section';
import { all, named } from '../pages';
import own from './file.css?inline';
import table from './table.css?inline';

export const styles = table + own;

type Settings = Record<string, unknown>;

interface Report {
  version: number;
  changes: readonly { about: string; before: string; after: string }[];
  origins: Record<string, 'default' | 'global' | 'project'>;
}

interface State {
  busy?: boolean;
  /** A sentence: what was wrong, or what was done. */
  said?: string;
  /** Sentences by path: what was refused. */
  faults?: Record<string, string>;
  checked?: { file: Settings; report: Report };
  /** Somebody saved meanwhile: the file can be looked at once more. */
  again?: Settings;
}

export default function SettingsFile() {
  return (
    <>
      <Section title={say.adminFileExport} hint={say.adminFileExportHint}>
        <Export />
      </Section>
      <Section title={say.adminFileImport} hint={say.adminFileImportHint}>
        <Import />
      </Section>
    </>
  );
}

function Export() {
  const { base, file } = useAdmin();
  const [people, setPeople] = useState(false);
  const address = file(`${base}/settings/export`);
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          class="choice__mark"
          checked={people}
          onChange={(event) => setPeople(event.currentTarget.checked)}
        />
        <span>
          {say.adminFilePeople}
          <span class="choice__hint">{say.adminFilePeopleHint}</span>
        </span>
      </label>
      <p class="file__acts">
        <a class="g-button" href={`${address}${people ? '?people=true' : ''}`} download>
          {say.adminFileDownload}
        </a>
      </p>
    </>
  );
}

function Import() {
  const { rest, base, draft, steps } = useAdmin();
  const { loaded } = useStore(draft.state);
  const [state, setState] = useState<State>({});
  const address = `${base}/settings/import`;
  const waits = draft.isChanged();

  const refused = (problem: unknown, file: Settings): State => {
    if (!(problem instanceof Refused)) return { said: say.adminFileFailed };
    const { code, data, message } = problem;
    if (data.fields) return { said: message, faults: data.fields as Record<string, string> };
    if (code === 'settings.stale') return { said: staleWords(data), again: file };
    if (data.field === 'format') return { said: say.adminFileOther };
    return { said: data.field ? say.adminFileNoPlace({ place: data.field as string }) : message };
  };
  const check = async (file: Settings, version = loaded?.version) => {
    setState({ busy: true });
    try {
      const report = await rest.post<Report>(`${address}?dry=true`, { ...file, version });
      setState({ checked: { file, report } });
    } catch (problem) {
      setState(refused(problem, file));
    }
  };
  const take = async (file: File) => {
    try {
      const read: unknown = JSON.parse(await file.text());
      if (typeof read !== 'object' || read === null || !('format' in read)) throw new Error('no settings');
      await check(read);
    } catch {
      setState({ said: say.adminFileNone });
    }
  };
  const apply = async ({ file, report }: NonNullable<State['checked']>) => {
    setState({ busy: true, checked: { file, report } });
    try {
      await rest.post(address, { ...file, version: report.version });
      await draft.load();
      void steps.ask();
      setState({ said: say.adminFileDone({ n: report.changes.length, t: new Date(rest.now()) }) });
    } catch (problem) {
      setState(refused(problem, file));
    }
  };

  const { busy, said, faults, checked, again } = state;
  return (
    <>
      {waits ? (
        <p class="file__waits">{say.adminFileFirst}</p>
      ) : (
        <FileButton accept=".json,application/json" take={take}>
          {say.adminFileChoose}
        </FileButton>
      )}
      <div role="status">
        {said && <p class="file__said">{said}</p>}
        {faults && (
          <ul class="file__faults">
            {Object.entries(faults).map(([path, words]) => (
              <li key={path}>
                <b>{called(path)}</b> {words}
              </li>
            ))}
          </ul>
        )}
        {again && (
          <button
            type="button"
            class="g-button small"
            onClick={() => void draft.load().then(() => check(again, draft.state.get().loaded?.version))}
          >
            {say.adminFileAgain}
          </button>
        )}
        {checked && <Changes {...checked.report} />}
      </div>
      {checked && (
        <p class="file__acts">
          {isAnything(checked.report) && (
            <button
              type="button"
              class="g-button g-button--primary"
              disabled={busy === true || waits}
              onClick={() => void apply(checked)}
            >
              {say.adminFileApply}
            </button>
          )}
          <button type="button" class="g-button" disabled={busy} onClick={() => setState({})}>
            {say.adminDiscard}
          </button>
        </p>
      )}
    </>
  );
}

const isAnything = ({ changes, origins }: Report) => changes.length > 0 || Object.keys(origins).length > 0;

function staleWords({ by, at }: Record<string, unknown>): string {
  const name = (by as { name?: string } | undefined)?.name ?? say.adminSomebody;
  return typeof at === 'string' ? say.adminStale({ name, t: new Date(at) }) : say.adminStaleOnce({ name });
}

function Changes(report: Report) {
  const { changes, origins } = report;
  const groups = Object.entries(origins);
  const list = (own: boolean) =>
    [
      ...new Set(groups.filter(([, from]) => (from === 'project') === own).map(([group]) => titleOf(group))),
    ].join(', ');
  const inherited = list(false);
  const pinned = list(true);
  return (
    <div class="file__report">
      <p>{isAnything(report) ? say.adminFileChanges({ n: changes.length }) : say.adminFileSame}</p>
      {inherited && <p>{say.adminFileInherited({ names: inherited })}</p>}
      {pinned && <p>{say.adminFilePinned({ names: pinned })}</p>}
      {changes.length > 0 && (
        <table class="table table--changes">
          <caption class="g-hidden">{say.adminFileImport}</caption>
          <thead>
            <tr>
              <th scope="col">{say.adminSetting}</th>
              <th scope="col">{say.adminFileNow}</th>
              <th scope="col">{say.adminFileThen}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ about, before, after }) => (
              <tr key={about}>
                <td>
                  {titleOf(about)}
                  <span class="table__about">{about}</span>
                </td>
                <td class="table__value">{before || say.adminNothing}</td>
                <td class="table__value">{after || say.adminNothing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** As the page calls it on which it is set; a group that several parts of a page share by that page's name. */
function titleOf(path: string): string {
  const found = named(all, path);
  if (found) return found.name;
  return (
    all.find(({ settings }) => Object.keys(settings).some((of) => of.startsWith(`${path}.`)))?.title ?? path
  );
}

const called = (path: string) => `${titleOf(path)} (${path})`;

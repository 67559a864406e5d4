/** The charter: saving corrects the version that holds, publishing asks everybody to accept the next one (R11, R132). */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import { useAdmin, useSetting } from '../admin';
import { Refused } from '../../shared/rest';
import { useStore } from '../../shared/store';
import { Away } from '../kit/away';
import { Section } from '../kit/section';
import { TextsSetting } from '../kit/text';
import type { Texts } from '../settings/wire';

interface Version {
  version: number;
  at?: string;
  by?: string;
  accepted: number;
  text: Texts;
}

export function Charter() {
  const { rest, base, draft, file } = useAdmin();
  const { loaded } = useStore(draft.state);
  const [text] = useSetting<Texts | undefined>('charter.text');
  const [known, setVersions] = useState<readonly Version[]>();
  const [away, setAway] = useState(false);
  const versions = known ?? [];
  const [asking, setAsking] = useState(false);
  const [state, setState] = useState<'' | 'busy' | 'failed' | 'stale'>('');
  const address = `${base}/charter`;
  const now = (loaded?.groups.charter as { version: number } | undefined)?.version ?? 0;
  const next = Math.max(now, ...versions.map(({ version }) => version)) + 1;
  const isEmpty = !text?.fr.trim() && !text?.en.trim();

  const read = () => {
    setAway(false);
    return rest.get<{ versions: Version[] }>(`${address}/versions`).then(
      (answer) => setVersions(answer.versions),
      () => setAway(true),
    );
  };
  useEffect(() => void read(), []);

  const publish = async () => {
    setState('busy');
    try {
      await rest.post(address, { version: loaded?.version, text });
      setAsking(false);
      setState('');
      // What was changed on the pages meanwhile stays: only what was published is no change any more.
      await draft.load();
      await read();
    } catch (problem) {
      const isStale = problem instanceof Refused && problem.code === 'settings.stale';
      setState(isStale ? 'stale' : 'failed');
    }
  };
  /** What others saved is shown first; what was written here stays, to be compared and published then. */
  const look = async () => {
    setState('');
    setAsking(false);
    await draft.load();
    await read();
  };
  // One thing at a time: what is published is what is read here, over what is saved.
  const others = draft.changes().some((path) => !path.startsWith('charter'));

  return (
    <Section title={say.adminCharter} group="charter" hint={say.adminCharterHint}>
      <TextsSetting path="charter.text" label={say.adminCharterText} rows={10} />
      {asking ? (
        <div class="charter__ask" role="group" aria-label={say.adminCharterAsk({ v: next })}>
          <p>{say.adminCharterAsk({ v: next })}</p>
          <p class="charter__acts">
            <button
              type="button"
              class="g-button g-button--primary"
              disabled={state === 'busy'}
              onClick={() => void publish()}
            >
              {say.adminCharterPublish({ v: next })}
            </button>
            <button type="button" class="g-button" onClick={() => setAsking(false)}>
              {say.adminDiscard}
            </button>
          </p>
          {state === 'failed' && <p role="alert">{say.adminCharterFailed}</p>}
          {state === 'stale' && (
            <p role="alert">
              {say.adminCharterStale}{' '}
              <button type="button" class="g-link" onClick={() => void look()}>
                {say.adminCharterLook}
              </button>
            </p>
          )}
        </div>
      ) : (
        <p class="charter__acts">
          <button
            type="button"
            class="g-button"
            disabled={isEmpty || others || !known}
            onClick={() => setAsking(true)}
          >
            {say.adminCharterPublish({ v: next })}
          </button>
          {others && <span class="charter__why">{say.adminCharterFirst}</span>}
        </p>
      )}
      {away && <Away say={say.adminCharterNoVersions} again={() => void read()} />}
      {versions.length > 0 && (
        <>
          <table class="charter__versions">
            <caption>{say.adminCharterVersions}</caption>
            <thead>
              <tr>
                <th scope="col">{say.adminCharterVersion}</th>
                <th scope="col">{say.adminCharterPublished}</th>
                <th scope="col">{say.adminCharterAccepted}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map(({ version, at, by, accepted, text }) => (
                <tr key={version}>
                  <th scope="row">{version}</th>
                  <td>
                    {at && by ? say.adminCharterBy({ t: new Date(at), name: by }) : '–'}
                    <OldText text={text} version={version} />
                  </td>
                  <td>{accepted}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="charter__files">
            <a href={file(`${address}/versions?format=csv`)} download>
              {say.adminCharterTextsCsv}
            </a>
            <a href={file(`${address}/acceptances?format=csv`)} download>
              {say.adminCharterCsv}
            </a>
          </p>
        </>
      )}
    </Section>
  );
}

/** What was accepted under a version, in both languages. */
function OldText({ text, version }: { text: Texts; version: number }) {
  if (!text.fr && !text.en) return null;
  return (
    <details class="charter__text">
      <summary aria-label={say.adminCharterRead({ v: version })}>{say.adminCharterText}</summary>
      {(['fr', 'en'] as const).map(
        (lang) =>
          text[lang] && (
            <p key={lang} lang={lang} class="charter__words">
              {text[lang]}
            </p>
          ),
      )}
    </details>
  );
}

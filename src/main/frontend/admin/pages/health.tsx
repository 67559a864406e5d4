/** État de santé: what works on this node and what does not, and the same as a text for support. */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import { fullTime } from '../../shared/times';
import { Section, useAdmin } from '../kit';
import styles from './health.css?inline';

export { styles };

interface Point {
  id: string;
  /** In the reader's language, from the server: who brings a point brings its name. */
  name: string;
  status: 'ok' | 'watch';
  /** Why it works in the mode in which it does. */
  why?: string;
  figures: Record<string, string | number | boolean>;
  /** Of the figures, where there are words for them. */
  labels?: Record<string, string>;
}

interface Health {
  watch: number;
  at: string;
  points: Point[];
  errors: { at: string; code: string; kind: string; count: number }[];
  versions: Record<string, string>;
}

export default function HealthPage() {
  const { rest, place, file } = useAdmin();
  const [health, setHealth] = useState<Health>();
  const [failed, setFailed] = useState(false);
  const of = place.project ? `?project=${encodeURIComponent(place.project)}` : '';
  const ask = () => {
    setFailed(false);
    rest.get<Health>(`/admin/health${of}`).then(setHealth, () => setFailed(true));
  };
  useEffect(ask, []);
  return (
    <>
      <div class="health__head">
        <p role="status">{failed ? say.adminHealthFailed : health && inShort(health)}</p>
        <button type="button" class="g-button" onClick={ask}>
          {say.adminHealthAgain}
        </button>
        <a
          class="g-button"
          href={file(`/admin/health${of || '?'}&format=text`)}
          download="guichet-health.txt"
        >
          {say.adminHealthText}
        </a>
      </div>
      {health && <Findings {...health} />}
    </>
  );
}

const inShort = ({ watch }: Health) => (watch ? say.adminHealthWatch({ n: watch }) : say.adminHealthFine);

function Findings({ points, errors, versions }: Health) {
  return (
    <>
      <ul class="health__points">
        {points.map((point) => (
          <li key={point.id} class="health__point">
            <h2 class="health__name">
              {point.name}
              <span class="health__mark">
                {point.status === 'watch' ? say.adminHealthPointWatch : say.adminHealthPointOk}
              </span>
            </h2>
            {point.why && <p class="health__why">{point.why}</p>}
            <Figures of={point.figures} labels={point.labels} />
          </li>
        ))}
      </ul>
      <Section
        title={say.adminHealthErrors}
        hint={errors.length ? say.adminHealthErrorsHint : say.adminHealthNone}
      >
        {errors.length > 0 && (
          <table class="health__errors" aria-label={say.adminHealthErrors}>
            <thead>
              <tr>
                <th scope="col">{say.adminHealthAt}</th>
                <th scope="col">{say.adminHealthCode}</th>
                <th scope="col">{say.adminHealthKind}</th>
                <th scope="col">{say.adminHealthCount}</th>
              </tr>
            </thead>
            <tbody>
              {errors.map(({ at, code, kind, count }) => (
                <tr key={code + kind}>
                  <td>{fullTime(new Date(at))}</td>
                  <td>{code}</td>
                  <td>{kind}</td>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <Section title={say.adminHealthVersions}>
        <Figures of={versions} />
      </Section>
    </>
  );
}

interface FiguresProps {
  of: Record<string, string | number | boolean>;
  labels?: Record<string, string> | undefined;
}

/** Without words of ours: the wire's, as they stand in the text for support. */
function Figures({ of, labels = {} }: FiguresProps) {
  return (
    <dl class="health__figures">
      {Object.entries(of).map(([name, figure]) => (
        <>
          <dt>{labels[name] ?? name}</dt>
          <dd>
            {typeof figure === 'boolean' ? (figure ? say.adminYes : say.adminNo) : String(figure) || '–'}
          </dd>
        </>
      ))}
    </dl>
  );
}

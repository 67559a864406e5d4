/** Fields of the request that this agent has chosen to see, to be read alone (M16). */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import { connectRest } from '../shared/rest';
import { Fact } from './customer-section';
import { chosenFields, type JiraField, offeredFields } from './jira-fields';
import type { Workplace } from './workplace';

const MOST = 12;

interface Props {
  work: Workplace;
  requestKey: string;
  /** Another one after each look at the request: what stands in its fields may be different. */
  look: unknown;
}

export function ShownFields({ work, requestKey, look }: Props) {
  const [jira] = useState(() => connectRest(`${work.place.contextPath}/rest/api/2`));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<readonly JiraField[]>([]);
  const [offered, setOffered] = useState<readonly JiraField[]>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    work.rest
      .get<{ fields: string[] }>('/me/fields')
      .then(({ fields }) => setChosen(fields))
      .catch(() => undefined);
  }, []);
  useEffect(() => {
    let isHere = true;
    chosenFields(jira, requestKey, chosen)
      .then((fields) => isHere && setShown(fields))
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [requestKey, chosen, look]);

  const open = () => {
    setFailed(false);
    offeredFields(jira, requestKey)
      .then(setOffered)
      .catch(() => setFailed(true));
  };
  const toggle = async (id: string) => {
    const before = chosen;
    const next = before.includes(id) ? before.filter((it) => it !== id) : [...before, id];
    setChosen(next);
    setFailed(false);
    try {
      await work.rest.put('/me/fields', { fields: next });
    } catch {
      setChosen(before);
      setFailed(true);
    }
  };

  return (
    <div class="shown">
      {shown.length > 0 && (
        <dl class="facts">
          {shown.map(({ id, name, text }) => (
            <Fact key={id} name={name}>
              <span class="shown__text">{text || '—'}</span>
            </Fact>
          ))}
        </dl>
      )}
      <details onToggle={(event) => event.currentTarget.open && open()}>
        <summary>{say.deskFields}</summary>
        <fieldset class="shown__list">
          <legend class="g-hidden">{say.deskFieldsHint}</legend>
          {offered?.map(({ id, name }) => (
            <label key={id} class="shown__choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={!chosen.includes(id) && chosen.length >= MOST}
                onChange={() => void toggle(id)}
              />
              {name}
            </label>
          ))}
          {offered?.length === 0 && <p class="hint">{say.deskFieldsNone}</p>}
        </fieldset>
      </details>
      {failed && (
        <p class="hint" role="alert">
          {say.deskFieldsFailed}
        </p>
      )}
    </div>
  );
}

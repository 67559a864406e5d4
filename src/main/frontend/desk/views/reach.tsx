/** One customer: her open requests, each with the way to a chat about it, and the way to a new one (R83, R88, R90). */
import * as say from 'guichet:messages';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Refused } from '../../shared/rest';
import { Strip } from '../../shared/strip';
import { uuid } from '../../shared/uuid';
import type { Conversation } from '../../shared/wire';
import type { FoundCustomer } from '../../shared/wire-agent';
import type { ViewsProps } from './views';

interface Props extends ViewsProps {
  customer: FoundCustomer;
  draft: string;
  keep: (text: string) => void;
}

interface Open {
  key: string;
  subject: string;
}

/** What has no name of its own among those that are busy. */
const NEW = '';

export function Reach({ rest, project, contextPath, open, customer, draft, keep }: Props) {
  const { name, person } = customer;
  const path = `/projects/${encodeURIComponent(project)}/customers/${encodeURIComponent(person)}`;
  const [requests, setRequests] = useState<readonly Open[]>();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState('');
  const id = useId();
  /** The same words are the same beginning, however often they are sent. */
  const client = useRef(uuid());

  const load = async () => {
    setFailed(false);
    try {
      setRequests((await rest.get<{ requests: Open[] }>(`${path}/requests`)).requests);
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => void load(), []);

  const begin = async (what: string, call: () => Promise<Conversation>) => {
    if (busy !== undefined) return;
    setBusy(what);
    setProblem('');
    try {
      const begun = await call();
      if (what === NEW) keep('');
      open?.(begun.id);
    } catch (refusal) {
      setProblem(refusal instanceof Refused ? refusal.message : say.lifeFailed);
    }
    setBusy(undefined);
  };
  const send = () =>
    begin(NEW, () =>
      rest.post<Conversation>(`${path}/conversations`, { clientId: client.current, text: draft.trim() }),
    );

  return (
    <div class="reach">
      <h3 class="reach__title" id={`${id}h`}>
        {say.deskCustomersRequests}
      </h3>
      {failed && (
        <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: () => void load() }]}>
          {say.deskCustomersRequestsFailed}
        </Strip>
      )}
      {!requests && !failed && <p class="reach__none g-soon">{say.agentLoading}</p>}
      {requests?.length === 0 && <p class="reach__none">{say.deskCustomersNoRequest}</p>}
      <ul class="reach__requests" aria-labelledby={`${id}h`}>
        {requests?.map(({ key, subject }) => (
          <li key={key}>
            <p>
              <a class="g-link" href={`${contextPath}/browse/${key}`}>
                {key}
              </a>{' '}
              <span dir="auto">{subject}</span>
            </p>
            <button
              type="button"
              class="g-button"
              aria-busy={busy === key}
              aria-label={say.deskOtherStart({ key })}
              onClick={() =>
                void begin(key, () =>
                  rest.post<Conversation>(`/issues/${encodeURIComponent(key)}/invitations`, {}),
                )
              }
            >
              {busy === key && <span class="g-spinner" />}
              {say.agentStart}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.trim()) void send();
        }}
      >
        <label class="reach__title" for={`${id}t`}>
          {say.deskCustomersNew}
        </label>
        <textarea
          id={`${id}t`}
          class="field"
          rows={3}
          dir="auto"
          aria-describedby={`${id}n`}
          value={draft}
          onInput={({ currentTarget }) => {
            client.current = uuid();
            keep(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }
          }}
        />
        <p class="reach__none" id={`${id}n`}>
          {say.deskCustomersNewHint({ name })}
        </p>
        <button
          type="submit"
          class="g-button g-button--primary"
          aria-busy={busy === NEW}
          aria-disabled={draft.trim() === ''}
        >
          {busy === NEW && <span class="g-spinner" />}
          {say.deskCustomersInvite({ name })}
        </button>
      </form>
      <p class="reach__problem" role="alert">
        {problem}
      </p>
    </div>
  );
}

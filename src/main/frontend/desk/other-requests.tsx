/** What else the customer has open here, each with the way to a chat about it: her card is where it begins (R90). */
import * as say from 'guichet:messages';
import { useEffect, useId, useState } from 'preact/hooks';
import { failureOf } from '../agent/conversation/failure';
import { Strip } from '../shared/strip';
import type { Conversation } from '../shared/wire';
import type { Workplace } from './workplace';

interface Other {
  key: string;
  subject: string;
}

export function OtherRequests({ work, conversation }: { work: Workplace; conversation: Conversation }) {
  const { id } = conversation;
  const [others, setOthers] = useState<readonly Other[]>([]);
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const title = useId();

  useEffect(() => {
    let stale = false;
    setOthers([]);
    setProblem('');
    setFailed(false);
    work.rest.get<{ requests: Other[] }>(`/conversations/${encodeURIComponent(id)}/customer/requests`).then(
      ({ requests }) => {
        if (!stale) setOthers(requests);
      },
      () => {
        if (!stale) setFailed(true);
      },
    );
    return () => {
      stale = true;
    };
  }, [id, tries]);

  const start = async (key: string) => {
    if (busy) return;
    setBusy(key);
    setProblem('');
    try {
      const begun = await work.rest.post<Conversation>(`/issues/${encodeURIComponent(key)}/invitations`, {});
      work.openAndRead(begun.id, true);
    } catch (refusal) {
      setProblem(failureOf(refusal));
    }
    setBusy('');
  };

  if (failed) {
    return (
      <Strip
        tone="danger"
        icon="warning"
        acts={[{ word: say.retry, press: () => setTries((times) => times + 1) }]}
      >
        {say.deskOtherFailed}
      </Strip>
    );
  }
  if (others.length === 0) return null;
  return (
    <section class="data" aria-labelledby={title}>
      <h3 id={title} class="data__title">
        {say.deskOtherRequests}
      </h3>
      <ul class="also">
        {others.map(({ key, subject }) => (
          <li key={key}>
            <p>
              <a class="g-link" href={`${work.place.contextPath}/browse/${key}`}>
                {key}
              </a>{' '}
              <span dir="auto">{subject}</span>
            </p>
            <button
              type="button"
              class="g-button"
              aria-busy={busy === key}
              aria-label={say.deskOtherStart({ key })}
              onClick={() => void start(key)}
            >
              {busy === key && <span class="g-spinner" />}
              {say.agentStart}
            </button>
          </li>
        ))}
      </ul>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}

/** Who has the request; where more may have it than a list can show, they are searched for (M16). */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import type { Rest } from '../shared/rest';
import type { Choosable, Qualification } from '../shared/wire-agent';
import type { Facts } from './facts';
import { QuickField } from './quick-field';

/** As many as the form's list has at most. */
const LISTED = 500;
const TYPED_MS = 300;

interface Props {
  of: string;
  rest: Pick<Rest, 'get'>;
  facts: Facts;
  request: Pick<Qualification, 'assignee' | 'assignees'>;
}

export function AssigneeField({ of, rest, facts, request }: Props) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Choosable[]>();
  const { assignee, assignees } = request;
  const sought = words.trim();

  useEffect(() => {
    setFound(undefined);
    if (!sought) return;
    let isHere = true;
    const path = `/conversations/${encodeURIComponent(of)}/assignees?q=${encodeURIComponent(sought)}`;
    const timer = setTimeout(() => {
      rest
        .get<{ assignees: Choosable[] }>(path)
        .then((answer) => isHere && setFound(answer.assignees))
        .catch(() => undefined);
    }, TYPED_MS);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [of, sought]);

  return (
    <>
      {assignees.length >= LISTED && (
        <div class="quick">
          <label for="guichet-assignee">{say.deskAssigneeSearch}</label>
          <input
            id="guichet-assignee"
            type="search"
            class="field quick__field"
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <p class="quick__told" role="status">
            {found && say.deskAssigneesFound({ n: found.length })}
          </p>
        </div>
      )}
      <QuickField
        facts={facts}
        field="assignee"
        label={say.deskAssignee}
        value={assignee?.person}
        {...(assignee && !found ? { current: assignee.name } : {})}
        options={(found ?? assignees).map(({ person, name }) => ({ id: person, name }))}
      />
    </>
  );
}

/** Where more people may have a request than a list can show, they are searched for (M16, R94). */
import * as say from 'guichet:messages';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Rest } from '../../shared/rest';
import type { Choosable } from '../../shared/wire-agent';

/** As many as the server's list has at most. */
export const LISTED = 500;
const TYPED_MS = 300;

interface Props {
  /** The conversation's id. */
  of: string;
  rest: Pick<Rest, 'get'>;
  found: readonly Choosable[] | undefined;
  /** @param found nothing as long as nothing is sought */
  find: (found: readonly Choosable[] | undefined) => void;
}

export function AssigneeSearch({ of, rest, found, find }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const sought = words.trim();

  useEffect(() => {
    find(undefined);
    if (!sought) return;
    let isHere = true;
    const path = `/conversations/${encodeURIComponent(of)}/assignees?q=${encodeURIComponent(sought)}`;
    const timer = setTimeout(() => {
      rest
        .get<{ assignees: Choosable[] }>(path)
        .then((answer) => isHere && find(answer.assignees))
        .catch(() => undefined);
    }, TYPED_MS);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [of, sought]);

  return (
    <>
      <label for={id}>{say.deskAssigneeSearch}</label>
      <input
        id={id}
        type="search"
        class="field quick__field"
        autocomplete="off"
        maxLength={100}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p class="quick__told" role="status">
        {found && say.deskAssigneesFound({ n: found.length })}
      </p>
    </>
  );
}

/** Who has the request; where more may have it than a list can show, they are searched for (M16). */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { AssigneeSearch, LISTED } from '../agent/qualify/assignee-search';
import type { Rest } from '../shared/rest';
import type { Choosable, Qualification } from '../shared/wire-agent';
import type { Facts } from './facts';
import { QuickField } from './quick-field';

interface Props {
  of: string;
  rest: Pick<Rest, 'get'>;
  facts: Facts;
  request: Pick<Qualification, 'assignee' | 'assignees'>;
}

export function AssigneeField({ of, rest, facts, request }: Props) {
  const [found, setFound] = useState<readonly Choosable[]>();
  const { assignee, assignees } = request;
  return (
    <>
      {assignees.length >= LISTED && (
        <div class="quick">
          <AssigneeSearch {...{ of, rest, found }} find={setFound} />
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

/** What was checked when the dialogue opened: rights and required fields of the target. */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import type { HandOverTarget } from '../../shared/wire-agent';

export function Check({ target, lacking }: { target: HandOverTarget; lacking: readonly string[] }) {
  const { target: project, allowed, askWhom, missing } = target;
  const fields = missing.filter(({ id }) => lacking.includes(id)).map(({ name }) => name);
  return (
    <div role="status">
      {!allowed ? (
        <p class="hand__check hand__check--bad">
          <Icon name="warning" />
          <span>{say.agentHandForbidden({ project, admin: askWhom ?? say.agentHandAdmin })}</span>
        </p>
      ) : fields.length > 0 ? (
        <p class="hand__check hand__check--lacking">
          <Icon name="info" />
          <span>{say.agentHandMissing({ project, fields: fields.join(', ') })}</span>
        </p>
      ) : (
        <p class="hand__check">
          <Icon name="check" />
          <span>{say.agentHandChecked({ project })}</span>
        </p>
      )}
    </div>
  );
}

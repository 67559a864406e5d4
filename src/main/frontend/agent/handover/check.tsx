/** What was checked when the dialogue opened, or for another type since: rights and required fields of the target. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../shared/icons';
import type { HandOverTarget } from '../../shared/wire-agent';
import { labelOf } from './labels';

interface Props {
  target: HandOverTarget;
  lacking: readonly string[];
  /** The type that is being checked, or could not be. */
  checking: { type: string; failed: boolean } | undefined;
}

export function Check({ target, lacking, checking }: Props) {
  return (
    <div role="status">
      {checking ? <Checking {...checking} target={target} /> : <Found {...{ target, lacking }} />}
    </div>
  );
}

function Checking({ type, failed, target }: { type: string; failed: boolean; target: HandOverTarget }) {
  return failed ? (
    <Line bad="bad">{say.agentHandUncheckable({ type })}</Line>
  ) : (
    <p class="hint g-soon">{say.agentHandRechecking({ type, project: target.target })}</p>
  );
}

function Found({ target, lacking }: Omit<Props, 'checking'>) {
  const { target: project, allowed, askWhom, missing, objections = [] } = target;
  if (!allowed) {
    return <Line bad="bad">{say.agentHandForbidden({ project, admin: askWhom ?? say.agentHandAdmin })}</Line>;
  }
  const fields = missing.filter(({ id }) => lacking.includes(id)).map(labelOf);
  const cannot = missing.filter(({ control }) => control === 'none').map(labelOf);
  const isFine = fields.length === 0 && cannot.length === 0 && objections.length === 0;
  return (
    <>
      {fields.length > 0 && (
        <Line bad="lacking">{say.agentHandMissing({ project, fields: fields.join(', ') })}</Line>
      )}
      {cannot.length > 0 && <Line bad="bad">{say.agentHandCannot({ fields: cannot.join(', ') })}</Line>}
      {objections.map((sentence) => (
        <Line key={sentence} bad="bad">
          {sentence}
        </Line>
      ))}
      {isFine && <Line>{say.agentHandChecked({ project })}</Line>}
    </>
  );
}

function Line({ bad, children }: { bad?: 'bad' | 'lacking'; children: ComponentChildren }) {
  return (
    <p class={bad ? `hand__check hand__check--${bad}` : 'hand__check'}>
      <Icon name={bad === 'bad' ? 'warning' : bad ? 'info' : 'check'} />
      <span>{children}</span>
    </p>
  );
}

/** Where a group's values come from, and the way back to what is inherited (ux.md 7). */
import * as say from 'guichet:messages';
import { useStore } from '../../shared/store';
import { useAdmin } from '../admin';

export function Origin({ group, name }: { group: string; name?: string }) {
  const { draft, place } = useAdmin();
  const { loaded } = useStore(draft.state);
  const origin = loaded?.origins[group];
  if (!origin) return null;
  const own = origin === (place.project ? 'project' : 'global');
  const words = {
    default: say.adminOriginDefault,
    global: say.adminOriginGlobal,
    project: say.adminOriginProject,
  };
  return (
    <span class="origin">
      <span class={`g-lozenge${own ? ' g-lozenge--accent' : ''}`} title={say.adminOrigin}>
        {words[origin]}
      </span>
      {own && (
        <button
          type="button"
          class="g-link origin__reset"
          aria-label={name && say.adminResetOf({ name })}
          onClick={() => void draft.reset(group)}
        >
          {say.adminReset}
        </button>
      )}
    </span>
  );
}

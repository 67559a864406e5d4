/** Whether the agent has left Jira's keyboard shortcuts on, as Jira's own preference says; on until that is known. */
import type { Keep } from '../../shared/keep';

const PREFERENCE = 'user.keyboard.shortcuts.disabled';
/** Kept in the tab: a page asks Jira for it once in a session. */
const KEPT = 'shortcuts';

export function shortcutsOf({ contextPath, tab }: { contextPath: string; tab: Keep }): {
  areOn: () => boolean;
} {
  let on = tab.read(KEPT) !== 'off';
  if (tab.read(KEPT) === undefined) {
    fetch(`${contextPath}/rest/api/2/mypreferences?key=${PREFERENCE}`)
      .then(async (answer) => {
        // 404 for who has never chosen.
        on = !(answer.ok && (await answer.text()).includes('true'));
        tab.write(KEPT, on ? 'on' : 'off');
      })
      .catch(() => undefined);
  }
  return { areOn: () => on };
}

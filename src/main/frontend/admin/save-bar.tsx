/** What is not saved yet, and that it has been (ux.md 7). There only while there is something to say. */
import * as say from 'guichet:messages';
import { useEffect } from 'preact/hooks';
import { useStore } from '../shared/store';
import { useAdmin } from './admin';
import { ConfirmLink } from './confirm';
import { named, type Page } from './pages';

export function SaveBar({ pages }: { pages: readonly Page[] }) {
  const { draft, steps } = useAdmin();
  const { saving, savedAt, failed, loaded, undo, stale, groups, unfit } = useStore(draft.state);
  const isChanged = draft.isChanged();
  useEffect(() => {
    if (savedAt) void steps.ask();
  }, [savedAt]);
  if (!loaded) return null;
  const isShown = isChanged || saving || (savedAt ?? failed);
  const turnedOn = groups.enabled === true && loaded.groups.enabled === true;
  const away = failed?.confirm ? say.adminConfirm : failed?.loggedOut && say.adminLogin;
  const words = () => {
    // Of somebody who is logged out the server does not know the language.
    if (failed) return (!failed.loggedOut && failed.message) || say.adminSaveFailed;
    if (saving) return say.adminSaving;
    if (isChanged) return unsaved(pages, [...draft.changes(), ...Object.keys(unfit)]);
    if (!savedAt) return '';
    const saved = say.adminSaved({ t: new Date(savedAt) });
    return turnedOn && pages[0]?.id === 'start' ? `${saved} ${say.adminReady}` : saved;
  };
  return (
    <div class={`save${isShown ? '' : ' save--none'}`}>
      <p class={`save__words${failed ? ' save__words--failed' : ''}`} role="status">
        {words()} {away && <ConfirmLink word={away} />}
        {undo && !isChanged && !saving && (
          <button type="button" class="g-link" onClick={() => void draft.undoReset()}>
            {say.adminUndoReset}
          </button>
        )}
      </p>
      {(isChanged || saving) && !stale && (
        <div class="save__acts">
          <button type="button" class="g-button save__discard" disabled={saving} onClick={draft.discard}>
            {say.adminDiscard}
          </button>
          <button
            type="button"
            class="g-button g-button--primary"
            aria-busy={saving}
            onClick={() => void draft.save()}
          >
            {saving && <span class="g-spinner" />}
            {say.adminSave}
          </button>
        </div>
      )}
    </div>
  );
}

/** At most three names: beyond them the number tells. */
function unsaved(pages: readonly Page[], paths: readonly string[]): string {
  const names = [...new Set(paths.flatMap((path) => named(pages, path)?.name ?? []))];
  const shown = names.slice(0, 3).join(', ');
  return say.adminUnsaved({ n: Math.max(names.length, 1), names: shown, more: names[3] ? '…' : '' });
}

/** Opens the settings, a piece of their own, beneath itself. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { lazy } from '../shared/lazy';
import type { PanelModel } from './panel-model';

const Settings = lazy(() => import('./settings'));

export function SettingsButton({ model }: { model: PanelModel }) {
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    model.preferences.forget();
  };

  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = (event: Event) => {
      if (around.current && !event.composedPath().includes(around.current)) close();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    const inside = around.current?.getRootNode();
    inside?.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      inside?.removeEventListener('focusin', elsewhere);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    close();
    button.current?.focus();
  };

  return (
    <div ref={around} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="g-button g-button--icon"
        aria-label={say.settingsTitle}
        title={say.settingsTitle}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <Icon name="settings" />
      </button>
      {open && (
        <div class="popover">
          <Settings model={model} />
        </div>
      )}
    </div>
  );
}

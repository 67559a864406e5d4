/** Colour, place and theme as the administrator wants them (B21), in the shadow root that launcher and window share. */
import { accentStyle } from '../../shared/colour';
import { takeTheme } from '../../shared/theme';
import type { Look } from '../../shared/wire';

/** A little window has room for its corner only. */
const ROOMY = '@media(min-width:600px)';

export function wearer(root: ShadowRoot): (look: Look | undefined) => void {
  const host = root.host as HTMLElement;
  const style = document.createElement('style');
  let worn = '';
  root.append(style);
  return ({ side = 'right', accent, offset, theme } = {} as Look) => {
    host.dataset.side = side;
    if (theme) host.dataset.mode = theme;
    else delete host.dataset.mode;
    takeTheme(host);
    const place = offset ? `${ROOMY}{:host{--ox:${offset.x}px;--oy:${offset.y}px}}` : '';
    const key = `${accent ?? ''}${place}`;
    if (key === worn) return;
    worn = key;
    style.textContent = (accent ? accentStyle(accent) : '') + place;
  };
}

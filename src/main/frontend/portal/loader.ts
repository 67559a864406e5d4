/**
 * Starts the portal's chat: on every portal page, once per page, whichever door the script comes through.
 *
 * It asks for the chat's state, shows the launcher while somebody can answer (R3) and loads the panel when it is first
 * wanted (R8). Everything lives in one shadow root under `body`, beyond the reach of the portal's styles.
 */
import { startLoader } from './start-loader';

const page = window as { guichetPortal?: HTMLElement | undefined };

const start = () => {
  page.guichetPortal ??= startLoader((url) => import(url) as Promise<never>);
};

if (document.readyState !== 'loading') start();
else addEventListener('DOMContentLoaded', start);

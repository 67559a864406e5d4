/** Brings the administration to its page, once, however often the script is included. */
import { bringSurface } from '../shared/bring-surface';

const page = window as { guichetAdmin?: boolean };

if (!page.guichetAdmin) {
  page.guichetAdmin = true;
  bringSurface('admin', (url) => import(url) as Promise<never>);
}

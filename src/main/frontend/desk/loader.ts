/** Brings the desk to its page, once, however often the script is included. */
import { bringSurface } from '../shared/bring-surface';

const page = window as { guichetDesk?: boolean };

if (!page.guichetDesk) {
  page.guichetDesk = true;
  bringSurface('desk', (url) => import(url) as Promise<never>);
}

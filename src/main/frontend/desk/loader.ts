/** Brings the desk to its page, once, however often the script is included. */
import { startLoader } from './start-loader';

const page = window as { guichetDesk?: boolean };

if (!page.guichetDesk) {
  page.guichetDesk = true;
  startLoader((url) => import(url) as Promise<never>);
}

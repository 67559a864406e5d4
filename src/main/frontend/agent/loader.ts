/** Starts the agent's chat on Jira's pages, once per page, however often Jira includes the script. */
import { startLoader } from './start-loader';

const page = window as { guichetAgent?: boolean };

const start = () => {
  if (page.guichetAgent) return;
  page.guichetAgent = true;
  startLoader((url) => import(url) as Promise<never>);
};

if (document.readyState !== 'loading') start();
else addEventListener('DOMContentLoaded', start);

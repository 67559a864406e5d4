/** What there is to choose from: groups, organisations, zones, countries. Asked once for all pages. */
import { useEffect, useState } from 'preact/hooks';
import { type Admin, useAdmin } from './admin';

export interface Choices {
  groups: string[];
  organisations: string[];
  zones: string[];
  countries: { code: string; name: string }[];
}

const none: Choices = { groups: [], organisations: [], zones: [], countries: [] };
const asked = new WeakMap<Admin, Promise<Choices>>();

function ask(admin: Admin): Promise<Choices> {
  const { rest, base } = admin;
  const known = asked.get(admin);
  if (known) return known;
  const answer = rest
    .get<Partial<Choices>>(`${base}/choices`)
    .then((choices) => ({ ...none, ...choices }))
    .catch(() => {
      // The fields take what is typed; the next page asks again.
      asked.delete(admin);
      return none;
    });
  asked.set(admin, answer);
  return answer;
}

/** Empty until they are there. For all of Jira there are no organisations: each belongs to a portal. */
export function useChoices(): Choices {
  const admin = useAdmin();
  const [choices, setChoices] = useState(none);
  useEffect(() => {
    let there = true;
    void ask(admin).then((found) => there && setChoices(found));
    return () => {
      there = false;
    };
  }, [admin]);
  return choices;
}

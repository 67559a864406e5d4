/** What there is to choose from: groups, organisations, zones, countries. Asked once for all pages. */
import { useEffect, useState } from 'preact/hooks';
import { type Admin, useAdmin } from './admin';

export interface Choices {
  groups: string[];
  organisations: string[];
  zones: string[];
  countries: { code: string; name: string }[];
}

/** And whether they could not be read: the fields take what is typed all the same. */
export interface Reached extends Choices {
  away: boolean;
  again: () => void;
}

const none: Choices = { groups: [], organisations: [], zones: [], countries: [] };
const asked = new WeakMap<Admin, Promise<Choices>>();

function ask(admin: Admin): Promise<Choices> {
  const { rest, base } = admin;
  const known = asked.get(admin);
  if (known) return known;
  const answer = rest.get<Partial<Choices>>(`${base}/choices`).then((choices) => ({ ...none, ...choices }));
  asked.set(admin, answer);
  answer.catch(() => asked.delete(admin));
  return answer;
}

/** Empty until they are there. For all of Jira there are no organisations: each belongs to a portal. */
export function useChoices(): Reached {
  const admin = useAdmin();
  const [choices, setChoices] = useState(none);
  const [away, setAway] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let there = true;
    setAway(false);
    ask(admin).then(
      (found) => there && setChoices(found),
      () => there && setAway(true),
    );
    return () => {
      there = false;
    };
  }, [admin, tries]);
  return { ...choices, away, again: () => setTries((before) => before + 1) };
}

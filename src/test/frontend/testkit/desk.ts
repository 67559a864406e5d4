/**
 * One conversation on the server, for tests of the thread: what was said, what each side may see of it, what is told.
 *
 * Known limitations: one customer, no states, no permissions beyond notes; events are rendered when they happen.
 */
import { Refused, type Rest } from '../../../main/frontend/shared/rest';
import type { Conversation, Entry, EntryPage, Person } from '../../../main/frontend/shared/wire';

export type Event = [name: string, data: unknown];

/** What happens to a call on its way. */
export type Trouble = 'lostRequest' | 'lostAnswer' | Refused;

export const camille: Person = { name: 'Camille', role: 'customer' };
export const aline: Person = { name: 'Aline', role: 'agent' };
export const benoit: Person = { name: 'Benoît', role: 'agent' };

export interface Desk {
  readonly entries: Entry[];
  readonly calls: string[];
  say(author: Person, text: string, clientId?: string): Entry;
  note(author: Person, text: string): void;
  /** Something happened; the type is its sentence too. */
  event(author: Person, type: string): void;
  edit(number: number, text: string): void;
  remove(number: number): void;
  read(by: Person, number: number): void;
  /** In Jira, which is no entry. */
  resolve(): void;
  /** Everything told so far, as this person hears it. */
  told(viewer: Person): Event[];
  rest(viewer: Person, trouble?: (method: string, path: string) => Trouble | undefined): Rest;
}

export const ID = 'c1';

export function openDesk(): Desk {
  const entries: Entry[] = [];
  const heard = new Map([camille, aline, benoit].map(({ name }) => [name, [] as Event[]]));
  const marks = new Map<string, number>();
  const calls: string[] = [];
  const people = [camille, aline, benoit];
  let resolved = false;

  const mayRead = ({ role }: Person, { kind }: Entry) => kind !== 'note' || role === 'agent';
  const tell = (viewer: Person, ...event: Event) => heard.get(viewer.name)?.push(event);

  function seenBy(viewer: Person, entry: Entry): Entry {
    const { clientId, event, ...rest } = entry;
    const target = event?.target === undefined ? undefined : entries[event.target - 1];
    return {
      ...rest,
      ...(clientId !== undefined && entry.author.name === viewer.name ? { clientId } : {}),
      ...(event ? { event: { ...event, ...(target ? { entry: seenBy(viewer, target) } : {}) } } : {}),
    };
  }

  function add(entry: Omit<Entry, 'number' | 'at'>): Entry {
    const number = entries.length + 1;
    const whole = { ...entry, number, at: new Date(Date.UTC(2026, 2, 9, 9, number)).toISOString() };
    entries.push(whole);
    people
      .filter((viewer) => mayRead(viewer, whole))
      .forEach((viewer) => tell(viewer, 'entry', { conversation: ID, entry: seenBy(viewer, whole) }));
    return whole;
  }

  function amend(number: number, type: string, change: Partial<Entry>) {
    const before = entries[number - 1];
    if (before?.kind !== 'message' || before.deleted) return;
    entries[number - 1] = { ...before, ...change };
    add({ kind: 'event', author: before.author, text: type, event: { type, target: number } });
  }

  const say: Desk['say'] = (author, text, clientId) => {
    const known = entries.find((it) => clientId !== undefined && it.clientId === clientId);
    return known ?? add({ kind: 'message', author, text, ...(clientId === undefined ? {} : { clientId }) });
  };

  const read: Desk['read'] = (by, number) => {
    marks.set(by.name, Math.max(marks.get(by.name) ?? 0, number));
    people.forEach((viewer) => tell(viewer, 'read', { conversation: ID, by, number }));
  };

  function head(viewer: Person): Conversation {
    const [first] = entries;
    const lastEntry = entries.filter((it) => mayRead(viewer, it)).at(-1);
    if (!first || !lastEntry) throw new Error('a conversation begins with a message');
    const readNumber = marks.get(viewer.name) ?? 0;
    const others = [...marks].filter(([name]) => (name === camille.name) !== (viewer.role === 'customer'));
    return {
      id: ID,
      portalId: '1',
      requestKey: 'SUP-1',
      subject: first.text,
      original: first.text,
      state: 'live',
      resolved,
      agent: { name: aline.name },
      lastEntry,
      lastNumber: entries.length,
      readNumber,
      unread: entries.filter((it) => it.number > readNumber && it.author.name !== viewer.name).length,
      readByOthers: Math.max(0, ...others.map(([, number]) => number)),
      createdAt: first.at,
      viewer: { role: viewer.role === 'customer' ? 'customer' : 'agent', acts: [] },
    };
  }

  function page(viewer: Person, query: URLSearchParams): EntryPage {
    const after = Number(query.get('after'));
    const rest = entries.filter((it) => it.number > after && mayRead(viewer, it));
    const shown = rest.slice(0, Number(query.get('limit') ?? 100));
    const more = shown.length < rest.length;
    return {
      entries: shown.map((it) => seenBy(viewer, it)),
      lastNumber: entries.length,
      seenTo: more ? (shown.at(-1)?.number ?? after) : entries.length,
      more,
    };
  }

  function answer(viewer: Person, method: string, path: string, body: unknown): unknown {
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    if (pathname === `/conversations/${ID}`) return head(viewer);
    if (pathname.endsWith('/entries') && method === 'GET') return page(viewer, searchParams);
    if (pathname.endsWith('/entries')) {
      const { text, clientId } = body as { text: string; clientId: string };
      return seenBy(viewer, say(viewer, text, clientId));
    }
    if (pathname.endsWith('/read')) read(viewer, (body as { number: number }).number);
    return undefined;
  }

  return {
    entries,
    calls,
    say,
    read,
    resolve() {
      resolved = true;
      people.forEach((viewer) => tell(viewer, 'conversation', head(viewer)));
    },
    note: (author, text) => void add({ kind: 'note', author, text }),
    event: (author, type) => void add({ kind: 'event', author, text: type, event: { type } }),
    edit: (number, text) => amend(number, 'edited', { text, edited: true }),
    remove: (number) => amend(number, 'deleted', { text: '', deleted: true }),
    told: (viewer) => heard.get(viewer.name) ?? [],
    rest(viewer, trouble = () => undefined) {
      const call = async (method: string, path: string, body?: unknown) => {
        calls.push(`${method} ${path}`);
        const wrong = trouble(method, path);
        await Promise.resolve();
        if (wrong instanceof Refused) throw wrong;
        if (wrong === 'lostRequest') throw new TypeError('Failed to fetch');
        const answered = structuredClone(answer(viewer, method, path, body));
        await Promise.resolve();
        if (wrong === 'lostAnswer') throw new TypeError('Failed to fetch');
        return answered;
      };
      return {
        get: (path) => call('GET', path) as Promise<never>,
        post: (path, body) => call('POST', path, body) as Promise<never>,
        put: (path, body) => call('PUT', path, body) as Promise<never>,
        now: Date.now,
      };
    },
  };
}

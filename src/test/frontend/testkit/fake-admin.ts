/**
 * What the fake server answers to an administrator: settings with versions, origins, resets and refusals.
 *
 * Known limitations: `refuse` is the only validation; what a group is reset to is what it was at the start.
 */
import { settings } from './settings-sample';

type Json = Record<string, unknown>;

export interface AdminAnswers {
  settings: Json & { version: number; origins: Record<string, string> };
  steps: { id: string; done: boolean; detail: string }[];
  /** The faults of what is to be saved, by path. */
  refuse: (groups: Json) => Record<string, string>;
  /** Other answers, by method and address below the project's or of all: `GET /admin/audit`. */
  others: Record<string, (body: unknown) => unknown>;
  /** What was sent, by method and address. */
  readonly sent: { call: string; body: unknown }[];
  /** Somebody else saves. */
  elsewhere(by: string, groups: Json): void;
}

export function adminAnswers(changes: Partial<AdminAnswers> = {}): AdminAnswers {
  const admin: AdminAnswers = {
    settings: settings(),
    steps: [
      { id: 'hours', done: true, detail: 'Lun. – ven.' },
      { id: 'agents', done: true, detail: '2 agents' },
      { id: 'requests', done: true, detail: '4 types associés' },
      { id: 'charter', done: true, detail: 'Version 3 publiée' },
      { id: 'confluence', done: false, detail: 'Aucun espace relié' },
    ],
    refuse: () => ({}),
    others: {},
    sent: [],
    elsewhere(name, groups) {
      store(admin, groups, []);
      last.set(admin, { by: { name }, at: new Date().toISOString(), changed: Object.keys(groups) });
    },
    ...changes,
  };
  return admin;
}

const last = new WeakMap<AdminAnswers, Json>();

function store(admin: AdminAnswers, groups: Json, reset: readonly string[]): void {
  const { settings: before } = admin;
  const own = Object.fromEntries(Object.keys(groups).map((name) => [name, 'project']));
  const back = Object.fromEntries(reset.map((name) => [name, 'default']));
  const values = Object.fromEntries(reset.map((name) => [name, settings()[name]]));
  admin.settings = {
    ...before,
    ...groups,
    ...values,
    version: before.version + 1,
    origins: { ...before.origins, ...own, ...back },
  };
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** @returns nothing where this is not for administrators */
export function adminAnswer(
  admin: AdminAnswers,
  method: string,
  path: string,
  body: unknown,
): Response | undefined {
  if (!path.startsWith('/admin/')) return undefined;
  admin.sent.push({ call: `${method} ${path}`, body });
  const other = admin.others[`${method} ${path}`];
  if (other) return answered(other(body));
  if (/^\/admin\/(projects\/\w+\/)?settings$/.test(path)) {
    return method === 'PUT' ? save(admin, body as Json, path) : json(shown(admin, path));
  }
  if (/^\/admin\/projects\/\w+\/start$/.test(path)) {
    const left = admin.steps.filter(({ done }) => !done).length;
    return json({ steps: admin.steps, minutesLeft: left });
  }
  return undefined;
}

/** A refusal is an answer of its own. */
const answered = (answer: unknown) => (answer instanceof Response ? answer : json(answer));

/** For all of Jira the groups are the defaults of projects. */
function shown({ settings: { version, origins, ...groups } }: AdminAnswers, path: string): Json {
  if (path !== '/admin/settings') return { version, origins, ...groups };
  const { preferences, ...defaults } = groups;
  return { version, origins, preferences, defaults };
}

function save(admin: AdminAnswers, { version, reset, defaults, ...groups }: Json, path: string): Response {
  const all = { ...groups, ...(defaults as Json | undefined) };
  if (version !== admin.settings.version) {
    const data = { now: shown(admin, path), ...last.get(admin) };
    return json({ code: 'settings.stale', message: 'Les réglages ont changé.', data }, 409);
  }
  const fields = admin.refuse(all);
  if (Object.keys(fields).length) {
    return json({ code: 'settings.invalid', message: 'Refusé.', data: { fields } }, 422);
  }
  store(admin, all, (reset ?? []) as string[]);
  return json(shown(admin, path));
}

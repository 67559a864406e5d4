/** Settings on the wire, as far as all pages need to know: groups by name, each saved and inherited as one. */

export type Origin = 'default' | 'global' | 'project';
export type Groups = Record<string, unknown>;

export interface Texts {
  fr: string;
  en: string;
}

/** What the draft works with, whichever address it comes from. */
export interface Loaded {
  version: number;
  origins: Record<string, Origin>;
  groups: Groups;
}

/** Answer to a save over another one (409). */
export interface Conflict {
  now: Record<string, unknown>;
  by?: { name: string };
  at?: string;
  changed?: string[];
}

/** Where a document is, and how its groups stand in it. */
export interface Source {
  path: string;
  read(document: Record<string, unknown>): Loaded;
  write(version: number, groups: Groups, reset: readonly string[]): Record<string, unknown>;
  /** The server's path of a setting, as the pages say it. */
  here(path: string): string;
}

export const ofProject = (key: string): Source => ({
  path: `/admin/projects/${key}/settings`,
  read: ({ version, origins, ...groups }) => ({
    version: version as number,
    origins: (origins ?? {}) as Record<string, Origin>,
    groups,
  }),
  write: (version, groups, reset) => ({ version, ...groups, ...(reset.length ? { reset } : {}) }),
  here: (path) => path,
});

/** What holds for all of Jira is beside the defaults of projects, not among them. */
const OF_ALL = ['preferences'];

export const ofAll: Source = {
  path: '/admin/settings',
  read({ version, origins, defaults, ...others }) {
    return {
      version: version as number,
      origins: (origins ?? {}) as Record<string, Origin>,
      groups: { ...(defaults as Groups), ...others },
    };
  },
  write(version, groups, reset) {
    const pick = (own: boolean) =>
      Object.fromEntries(Object.entries(groups).filter(([name]) => OF_ALL.includes(name) === own));
    const defaults = pick(false);
    return {
      version,
      ...pick(true),
      ...(Object.keys(defaults).length ? { defaults } : {}),
      ...(reset.length ? { reset } : {}),
    };
  },
  here: (path) => path.replace(/^defaults\./, ''),
};

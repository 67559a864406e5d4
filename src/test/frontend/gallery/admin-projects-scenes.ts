/** The chats of all projects at a glance: as usual, none, and where they could not be had. */
import { withAdmin } from './admin-scenes';
import type { Scene } from './scenes';

const surface = 'admin' as const;
const at = '2026-05-06T08:21:00Z';

const projects = [
  {
    key: 'RH',
    name: 'Ressources humaines',
    enabled: false,
    state: 'disabled',
    unresolved: 0,
    waiting: 0,
    problems: [],
  },
  {
    key: 'SUP',
    name: 'Support Démo',
    enabled: true,
    state: 'open',
    agents: { available: 1, total: 2 },
    unresolved: 7,
    waiting: 2,
    problems: [{ id: 'late', detail: 'Une conversation attend depuis plus longtemps que promis.' }],
  },
  {
    key: 'DEV',
    name: 'Développement',
    enabled: true,
    state: 'closed',
    reopensAt: at,
    agents: { available: 0, total: 3 },
    unresolved: 1,
    waiting: 0,
    problems: [],
  },
];

export const adminProjectsScenes: Scene[] = [
  {
    name: 'admin-projects',
    surface,
    page: 'projects',
    everywhere: true,
    server: withAdmin({ others: { 'GET /admin/projects': () => ({ projects }) } }),
    act: (person) => person.sees(/Ressources humaines/),
  },
  {
    name: 'admin-projects-none',
    surface,
    page: 'projects',
    everywhere: true,
    server: withAdmin({ others: { 'GET /admin/projects': () => ({ projects: [] }) } }),
    act: (person) => person.sees(/Aucun projet de service|No service project/),
  },
  {
    name: 'admin-projects-failed',
    surface,
    page: 'projects',
    everywhere: true,
    server: withAdmin(),
    act: (person) => person.finds(/Réessayer|Try again/),
  },
];

/** What stands in the thread's place at the desk: a project's agents, what nobody took, whom one may reach. */
import { atDesk, full } from './desk-scenes';
import type { Scene } from './scenes';

/** Whoever she is, and whatever she has open (R90). */
const customers: Omit<Scene, 'surface'>[] = [
  {
    name: 'desk-customers',
    server: full(),
    act: async (person) => {
      await atDesk(person);
      await person.press(/^\s*(Clients|Customers)$/);
      await person.sees(/Clients du projet|Customers of the project/);
      await person.fill(/Nom ou courriel|name or e-mail/, 'cam');
      await person.press(/Camille Roux/);
      await person.sees(/journal des ventes/);
      await person.type('Votre import est terminé.');
    },
  },
];

const VIEWS = /Agents du projet|Agents of the project/;
const views: Omit<Scene, 'surface'>[] = [
  {
    name: 'desk-agents',
    server: full(),
    act: async (person) => {
      await atDesk(person);
      await person.press(/^\s*Agents$/);
      await person.sees(VIEWS);
      await person.press(/(Mettre en pause|Put away) Benoît/);
      await person.sees(/Mettre Benoît en pause|Put Benoît away/);
    },
  },
  {
    name: 'desk-agents-put-away',
    server: full(),
    act: async (person) => {
      await atDesk(person);
      await person.press(/^\s*Agents$/);
      await person.press(/(Mettre en pause|Put away) Benoît/);
      await person.press(/^\s*(Mettre en pause|Put away)$/);
      await person.sees(/est en pause et|is away and/);
    },
  },
  {
    name: 'desk-missed',
    server: full(),
    act: async (person) => {
      await atDesk(person);
      await person.press(/^\s*(Manquées|Missed)$/);
      await person.sees(/PDF de la facture/);
    },
  },
  {
    name: 'desk-missed-none',
    server: (() => {
      const server = full();
      if (server.agent) server.agent.missed = [];
      return server;
    })(),
    act: async (person) => {
      await atDesk(person);
      await person.press(/^\s*(Manquées|Missed)$/);
      await person.sees(/Aucune conversation manquée sur|No missed conversation in/);
    },
  },
];

export const deskViewScenes: Scene[] = [...customers, ...views].map((scene) => ({
  ...scene,
  surface: 'desk',
}));

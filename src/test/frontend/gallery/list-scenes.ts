/** The list by settings and search, and the help beside it. */
import { rules, several } from '../testkit/sample';
import type { Scene } from './scenes';

export const listScenes: Scene[] = [
  {
    name: 'list-settings',
    server: { conversations: several() },
    act: async (person) => {
      await person.open();
      await person.press(/Paramètres|Settings/);
      await person.press(/numéro de ticket|ticket number/);
      await person.sees(/Enregistré|Saved/);
    },
  },
  {
    name: 'list-unresolved',
    server: {
      conversations: several(),
      preferences: { showKey: true, unresolvedOnly: true, originalInList: true, originalInHeader: false },
    },
    act: async (person) => {
      await person.open();
      await person.sees(/Tout afficher|Show all/);
    },
  },
  {
    name: 'list-search',
    server: { conversations: several() },
    act: async (person) => {
      await person.open();
      await person.search('relances');
      await person.sees(/1 conversation trouvée|1 conversation found/);
    },
  },
  {
    name: 'list-nothing-found',
    server: { conversations: several() },
    act: async (person) => {
      await person.open();
      await person.search('relance fournisseur');
      await person.sees(/Aucune conversation trouvée|No conversation found/);
    },
  },
  {
    name: 'help',
    server: {
      conversations: several(),
      rules: rules({
        charter: {
          version: 3,
          text: 'Restez courtois. Ne communiquez jamais de mot de passe.\n\nLe chat sert aux questions de support.',
          acceptedAt: '2026-02-02T09:00:00Z',
        },
      }),
    },
    act: async (person) => {
      await person.open();
      await person.sees(/Relances clients/);
      await person.press(/^\s*(Aide|Help)$/);
      await person.press(/Charte|Charter/);
      await person.sees(/Restez courtois/);
    },
  },
];

/** People and requests that Jira knows, whether or not there is a conversation. */
import type { FakeServer } from './fake-server';
import { json } from './answers';

/** What the customer has open besides. */
export const OTHERS = [
  { key: 'SUP-118', subject: 'Le journal des ventes ne se clôture pas' },
  { key: 'SUP-97', subject: 'Droits de la nouvelle comptable' },
];

export const FOUND_ASSIGNEES = [
  { person: 'zoe', name: 'Zoé Laurent' },
  { person: 'enzo', name: 'Enzo Petit' },
];

/** What Jira says of a request's fields. */
export const ISSUE = {
  fields: { created: '2026-03-02T09:12:00', duedate: null, environment: '', labels: ['export', 'ventes'] },
  names: { created: 'Création', duedate: 'Échéance', environment: 'Environnement', labels: 'Étiquettes' },
  renderedFields: { created: '2 mars 2026 9:12' },
};

/** Whom an agent may find, and what she may begin with them. */
const CUSTOMERS = [
  { person: 'camille', name: 'Camille Roux', avatar: '', organisation: 'Harmonie' },
  { person: 'hugo.camus', name: 'Hugo Camus', avatar: '', organisation: 'Harmonie' },
  { person: 'lea', name: 'Léa Camara', avatar: '' },
];

export function ofCustomers({ conversations }: FakeServer, call: string, q: string): Response {
  if (call === 'GET requests') return json({ requests: OTHERS });
  if (call === 'POST conversations') return json(conversations[0], 201);
  return json({
    customers: CUSTOMERS.filter(({ name }) => name.toLowerCase().includes(q.toLowerCase())),
    more: q === 'cam',
  });
}

import { expect, it } from 'vitest';
import { conversation } from '../../../test/frontend/testkit/sample';
import { offerMeant } from './passes';

const offered = conversation('Le bouton reste grisé.', {
  id: 'c1',
  state: 'offered',
  viewer: { role: 'agent', key: 'aline', acts: ['accept', 'decline'] },
});
const live = conversation('Bonjour', {
  id: 'c2',
  state: 'live',
  viewer: { role: 'agent', key: 'aline', acts: ['end'] },
});

it('takes no offer that is not selected while another conversation is open (ux.md 6.4)', () => {
  expect(offerMeant('c2', live, [offered, live])).toBeUndefined();
  expect(offerMeant('c2', undefined, [offered, live])).toBeUndefined();
  expect(offerMeant('c1', offered, [offered, live])).toBe(offered);
  expect(offerMeant('', undefined, [live, offered])).toBe(offered);
});

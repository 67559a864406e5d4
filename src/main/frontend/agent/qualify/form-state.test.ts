import { describe, expect, it } from 'vitest';
import { qualification } from '../../../../test/frontend/testkit/agent-sample';
import {
  changesIn,
  chosenPriority,
  filledFrom,
  isChanged,
  neededIn,
  rebased,
  withField,
  wishOf,
} from './form-state';

const known = qualification({ type: 'bogue', component: '1' });

describe('the qualification', () => {
  it('begins as the request is in Jira', () => {
    const filled = filledFrom(known);
    expect(filled).toMatchObject({ type: 'bogue', component: '1', assignee: 'aline', priority: '' });
    expect(isChanged(known, filled)).toBe(false);
  });

  it('takes the priority from impact and urgency (R111)', () => {
    const filled = withField(withField(filledFrom(known), 'impact', 'high'), 'urgency', 'high');
    expect(chosenPriority(known, filled)?.name).toBe('Highest');
    expect(wishOf(known, filled)).toMatchObject({ impact: 'high', urgency: 'high' });
    expect(wishOf(known, filled).priority).toBeUndefined();
  });

  it('leaves the last word on the priority to the agent, until impact or urgency change', () => {
    const byHand = withField(filledFrom(known), 'priority', '5');
    expect(chosenPriority(known, byHand)?.name).toBe('Lowest');
    expect(wishOf(known, byHand).priority).toBe('5');
    expect(chosenPriority(known, withField(byHand, 'impact', 'high'))?.name).toBe('High');
  });

  it('knows what the project wants filled in and is not (R91)', () => {
    const wanting = qualification({
      required: ['account', 'assignee', 'component', 'priority'],
      accounts: [],
    });
    const filled = withField(withField(filledFrom(wanting), 'component', ''), 'assignee', '');
    expect(neededIn(wanting, filled)).toEqual(['assignee', 'component']);
    expect(neededIn(wanting, withField(filled, 'component', '1'))).toEqual(['assignee']);
  });

  it('keeps a priority that the matrix would not give', () => {
    const filled = filledFrom(qualification({ priority: { id: '1', name: 'Highest' } }));
    expect(filled.priority).toBe('1');
  });

  it('saves what was proposed, and empties what was emptied', () => {
    const filled = withField(filledFrom(known), 'component', '');
    const unassigned = { ...known };
    delete unassigned.assignee;
    expect(wishOf(known, filled, unassigned)).toMatchObject({
      component: '',
      assignee: 'aline',
      type: 'bogue',
    });
    expect(
      wishOf(qualification({ type: 'aide' }), filledFrom(qualification({ type: 'aide' }))),
    ).not.toHaveProperty('component');
  });

  it('sends and keeps nothing of what she left as it was: a colleague may have changed it since', () => {
    const filled = withField(filledFrom(known), 'type', 'aide');
    expect(wishOf(known, filled)).not.toHaveProperty('assignee');
    expect(wishOf(known, filled)).not.toHaveProperty('component');
    expect(wishOf(known, filled)).not.toHaveProperty('subject');
    expect(changesIn(known, filled)).toEqual({ type: 'aide' });
  });

  it('lies over what a colleague has set meanwhile, also of impact, urgency and kind (R91–R95)', () => {
    const mine = withField(filledFrom(known), 'urgency', 'high');
    const now = qualification({ type: 'aide', component: '2', impact: 'low', subject: 'Autrement' });
    expect(wishOf(now, rebased(mine, known, now))).toMatchObject({
      type: 'aide',
      impact: 'low',
      urgency: 'high',
    });
    expect(rebased(mine, known, now)).toMatchObject({ component: '2', subject: 'Autrement' });
  });
});

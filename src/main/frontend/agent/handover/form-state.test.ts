import { describe, expect, it } from 'vitest';
import { handOvers } from '../../../../test/frontend/testkit/agent-sample';
import type { HandOverTarget } from '../../shared/wire-agent';
import {
  checkedName,
  filledFrom,
  isChanged,
  lackingIn,
  placeless,
  targetOf,
  wishOf,
  withFile,
  withKept,
  withTarget,
} from './form-state';

describe('a hand-over', () => {
  it('begins with the first team that one may hand over to, and without the customer’s data (B18)', () => {
    const [dev, po] = handOvers().targets;
    if (!dev || !po) throw new Error('no targets');
    const known = handOvers({ targets: [{ ...dev, allowed: false }, po] });
    expect(filledFrom(known)).toMatchObject({
      target: 'PO',
      type: 'Story',
      includeCustomer: false,
      attachments: [],
    });
    expect(wishOf('1', filledFrom(known))).toMatchObject({ clientId: '1', includeTranscript: true });
  });

  it('names what the target asks for and nobody has filled in', () => {
    const known = handOvers();
    const [dev] = known.targets;
    if (!dev) throw new Error('no target');
    const target = { ...dev, missing: [{ id: 'version', name: 'Version' }] };
    const filled = filledFrom(known);
    expect(lackingIn(target, { ...filled, subject: ' ' })).toEqual(['subject', 'version']);
    expect(lackingIn(target, { ...filled, fields: { version: '24.3' } })).toEqual([]);
    expect(withTarget({ ...filled, fields: { version: '24.3' } }, dev).fields).toEqual({});
  });

  it('asks before it is left only where something was written', () => {
    const known = handOvers();
    const filled = filledFrom(known);
    expect(isChanged(known, filled)).toBe(false);
    expect(isChanged(known, withFile(filled, '10'))).toBe(true);
    expect(isChanged(known, withFile(withFile(filled, '10'), '10'))).toBe(false);
    expect(targetOf(known, filled)?.target).toBe('DEV');
  });

  it('is as it was left, without what cannot be chosen any more (ux.md 9)', () => {
    const known = handOvers();
    const [first = ''] = known.attachments.map(({ id }) => id);
    const left = { ...filledFrom(known), subject: 'Import muet', attachments: [first, 'gone'] };
    expect(withKept(known, JSON.stringify(left))).toEqual({ ...left, attachments: [first] });
    expect(withKept(known, JSON.stringify({ ...left, target: 'GONE' }))).toEqual(filledFrom(known));
    expect(withKept(known, undefined)).toEqual(filledFrom(known));
  });

  it('asks for fields by their kind, and for no others (B18)', () => {
    const known = handOvers();
    const [dev] = known.targets;
    if (!dev) throw new Error('no target');
    const target: HandOverTarget = {
      ...dev,
      missing: [
        { id: 'environment', name: 'Environment is required.', control: 'area' },
        { id: 'timetracking', name: 'Original Estimate is required.', control: 'none' },
        { id: 'description', name: 'Description is required.', control: 'own' },
      ],
    };
    const filled = { ...filledFrom(known), description: ' ' };
    expect(lackingIn(target, filled)).toEqual(['environment', 'description']);
    const refused = {
      environment: 'Environment is required.',
      description: 'Description is required.',
      timetracking: 'Original Estimate is required.',
      whole: 'An approval is needed.',
    };
    expect(placeless(target, refused)).toEqual(['Original Estimate is required.', 'An approval is needed.']);
  });

  it('knows what was checked for another type of issue (R117)', () => {
    const known = handOvers();
    const filled = { ...filledFrom(known), type: 'Story' };
    const [dev] = known.targets;
    if (!dev) throw new Error('no target');
    const story = { ...dev, type: 'Story', missing: [{ id: 'environment', name: 'Environment' }] };
    expect(targetOf(known, filled, { [checkedName('DEV', 'Story')]: story })).toBe(story);
    expect(targetOf(known, filled)).toBe(dev);
  });

  it('sends no transcript where the agent may not comment', () => {
    expect(wishOf('1', filledFrom(handOvers()), false)).toMatchObject({ includeTranscript: false });
  });
});

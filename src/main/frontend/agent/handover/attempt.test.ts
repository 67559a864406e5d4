import { beforeEach, describe, expect, it } from 'vitest';
import { device, type Device } from '../../../../test/frontend/testkit/memory-keep';
import { attemptAt } from './attempt';

let home: Device;
let uuids: number;
beforeEach(() => {
  home = device();
  uuids = 0;
});

const attempt = (made = 0, conversation = 'c1') =>
  attemptAt(home.tab(), conversation, made, () => `uuid-${++uuids}`);

describe('a hand-over that was begun (R120)', () => {
  it('goes on under its identifier after the page was lost, for its conversation alone', () => {
    attempt().begin();

    expect(attempt().clientId).toBe('uuid-1');
    expect(attempt(0, 'c2').clientId).toBe('uuid-2');
  });

  it('is another one once the server has answered', () => {
    const first = attempt();
    first.begin();
    first.end();

    expect(attempt().clientId).toBe('uuid-2');
  });

  it('is another one where the copy has come meanwhile', () => {
    attempt().begin();

    expect(attempt(1).clientId).toBe('uuid-2');
  });

  it('keeps nothing of a dialogue that was only looked at', () => {
    attempt();

    expect(attempt().clientId).toBe('uuid-2');
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused } from '../../shared/rest';
import { USUAL } from './here';
import { Unreadable } from './refusal';
import { createUploads, type Standing, type Uploads } from './uploads';

interface Attempt {
  name: string;
  clientId: string;
  aborted: boolean;
  progress(done: number): void;
  answer(): Promise<void>;
  fail(problem: unknown): Promise<void>;
}

let attempts: Attempt[];
let uploads: Uploads;

const settled = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(0);
};
function last(): Attempt {
  const attempt = attempts.at(-1);
  if (!attempt) throw new Error('nothing was sent');
  return attempt;
}
const file = (name: string, size = 10) => new File([new Uint8Array(size)], name);
const standing = (at = 0): Standing | undefined => uploads.state.get().list[at]?.standing;
const refused = (status: number, code = '', retryAfterMs = 0) =>
  new Refused(status, code, 'Refusé par une règle.', retryAfterMs);

beforeEach(() => {
  vi.useFakeTimers();
  attempts = [];
  let uuids = 0;
  uploads = createUploads({
    send(sent, clientId, progress) {
      let settle: (problem?: unknown) => void = () => undefined;
      const answer = new Promise<void>((resolve, reject) => {
        settle = (problem) => (problem instanceof Error ? reject(problem) : resolve());
      });
      const attempt: Attempt = {
        name: sent.name,
        clientId,
        aborted: false,
        progress,
        answer: () => (settle(), settled()),
        fail: (problem) => (settle(problem), settled()),
      };
      attempts.push(attempt);
      return {
        answer,
        abort: () => {
          attempt.aborted = true;
          settle(new TypeError('aborted'));
        },
      };
    },
    limits: () => USUAL,
    now: Date.now,
    later: (act, ms) => setTimeout(act, ms) as unknown as number,
    cancel: (timer) => clearTimeout(timer),
    uuid: () => `uuid-${++uuids}`,
  });
});

describe('files on their way (R48, M22)', () => {
  it('go one after the other, in order, and tell how far they are', async () => {
    uploads.add([file('a.pdf'), file('b.pdf')]);
    last().progress(4);

    expect(standing()).toEqual({ is: 'sending', done: 4 });
    expect(standing(1)).toEqual({ is: 'waiting' });
    await last().answer();
    expect(attempts.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
    expect(standing()).toEqual({ is: 'sent' });
  });

  it('stay until the conversation shows them', async () => {
    uploads.add([file('a.pdf')]);
    await last().answer();

    uploads.arrived('another');
    expect(standing()).toEqual({ is: 'sent' });
    uploads.arrived('uuid-1');

    expect(uploads.state.get().list).toEqual([]);
  });

  it('are let go when the conversation shows them though the answer was lost', () => {
    uploads.add([file('a.pdf')]);

    uploads.arrived('uuid-1');

    expect(last().aborted).toBe(true);
    expect(uploads.state.get().list).toEqual([]);
  });

  it('are given up when somebody cancels, and the next one goes', async () => {
    uploads.add([file('a.pdf'), file('b.pdf')]);

    uploads.remove('uuid-1');
    await settled();

    expect(attempts[0]?.aborted).toBe(true);
    expect(last().name).toBe('b.pdf');
    expect(uploads.state.get().list.map(({ clientId }) => clientId)).toEqual(['uuid-2']);
    expect(standing()).toEqual({ is: 'sending', done: 0 });
  });
});

describe('a file that is not taken (R49, R50)', () => {
  it.each([
    ['schema.svg', 10, 'type'],
    ['page.HTML', 10, 'type'],
    ['sans-extension', 10, 'type'],
    ['vide.pdf', 0, 'empty'],
    ['trop.pdf', 20 * 1024 * 1024 + 1, 'size'],
  ])('%s of %d bytes is never sent: %s', (name, size, why) => {
    const given = file(name);
    Object.defineProperty(given, 'size', { value: size });

    uploads.add([given]);

    expect(standing()).toEqual({ is: 'refused', refusal: { why } });
    expect(attempts).toEqual([]);
  });

  it.each([
    [413, 'file.tooLarge', { why: 'size' }],
    [413, '', { why: 'size' }],
    [415, 'file.type', { why: 'type' }],
    [415, 'file.content', { why: 'content' }],
    [422, 'file.empty', { why: 'empty' }],
    [403, 'act.notAllowed', { why: 'other', words: 'Refusé par une règle.' }],
  ])('the server says %d %s, and that is final', async (status, code, refusal) => {
    uploads.add([file('a.pdf'), file('b.pdf')]);

    await last().fail(refused(status, code));

    expect(standing()).toEqual({ is: 'refused', refusal });
    expect(last().name).toBe('b.pdf');
  });

  it('cannot be read any more', async () => {
    uploads.add([file('a.pdf')]);

    await last().fail(new Unreadable());

    expect(standing()).toEqual({ is: 'refused', refusal: { why: 'unreadable' } });
  });
});

describe('what passes (D17)', () => {
  it.each([429, 503])(
    'a %d is tried again when the server said, under the same identifier',
    async (status) => {
      uploads.add([file('a.pdf')]);

      await last().fail(refused(status, 'request.notYet', 5_000));
      expect(standing()).toEqual({ is: 'waiting', on: 'server' });
      await vi.advanceTimersByTimeAsync(4_999);
      expect(attempts).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(1);

      expect(attempts.map(({ clientId }) => clientId)).toEqual(['uuid-1', 'uuid-1']);
    },
  );

  it('a cut costs no patience, and its end is used at once', async () => {
    uploads.add([file('a.pdf')]);
    uploads.connection(false);
    for (let minutes = 0; minutes < 10; minutes++) {
      await last().fail(new TypeError('lost'));
      await vi.advanceTimersByTimeAsync(60_000);
    }
    await last().fail(new TypeError('lost'));
    const before = attempts.length;

    expect(standing()).toEqual({ is: 'waiting', on: 'network' });
    uploads.connection(true);

    expect(attempts).toHaveLength(before + 1);
    await last().answer();
    expect(standing()).toEqual({ is: 'sent' });
  });

  it('while connected one gives up after two minutes; somebody may try again', async () => {
    uploads.add([file('a.pdf')]);
    while (attempts.length < 100 && standing()?.is !== 'failed') {
      await last().fail(new TypeError('lost'));
      await vi.advanceTimersByTimeAsync(8_000);
    }
    expect(attempts.length).toBeLessThan(25);

    uploads.retry('uuid-1');

    expect(last().clientId).toBe('uuid-1');
    expect(standing()).toEqual({ is: 'sending', done: 0 });
  });

  it('a lost login keeps the file, sends nothing meanwhile, and goes on after the new one', async () => {
    uploads.add([file('a.pdf')]);
    await last().fail(refused(401, 'login.required'));
    uploads.connection(false);

    await vi.advanceTimersByTimeAsync(600_000);
    expect(standing()).toEqual({ is: 'waiting', on: 'login' });
    expect(attempts).toHaveLength(1);
    uploads.connection(true);

    expect(attempts.map(({ clientId }) => clientId)).toEqual(['uuid-1', 'uuid-1']);
  });
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused } from '../../shared/rest';
import { createDeclining, UNDO_MS } from './declining';

describe('declining', () => {
  let sent: string[];
  let answer: () => Promise<void>;
  const start = () =>
    createDeclining({
      send: (id, reason) => {
        sent.push(reason ? `${id}: ${reason}` : id);
        return answer();
      },
      later: (act, ms) => window.setTimeout(act, ms),
      cancel: (timer) => clearTimeout(timer),
    });

  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    answer = () => Promise.resolve();
  });

  it('tells the server only when nobody has thought again', async () => {
    const declining = start();
    void declining.decline('a');
    void declining.decline('a');
    expect(declining.state.get().ids).toEqual(['a']);
    expect(sent).toEqual([]);

    await vi.advanceTimersByTimeAsync(UNDO_MS);

    expect(sent).toEqual(['a']);
    expect(declining.state.get().ids).toEqual([]);
  });

  it('takes it back', async () => {
    const declining = start();
    void declining.decline('a');
    declining.undo('a');
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    expect(sent).toEqual([]);
    expect(declining.state.get().ids).toEqual([]);
  });

  it('tells it at once when the page goes', async () => {
    const declining = start();
    void declining.decline('a');
    declining.leave();
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    expect(sent).toEqual(['a']);
  });

  it('carries the reason, and says when it was told', async () => {
    const told = start().decline('a', 'En formation');
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    expect(sent).toEqual(['a: En formation']);
    expect(await told).toBe(true);
  });

  it('says why it was not taken, and tries again when she declines again', async () => {
    const declining = start();
    answer = () => Promise.reject(new Refused(409, 'taken', 'Benoit l’a prise.'));
    const first = declining.decline('a', 'En formation');
    void declining.decline('b');
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    expect(await first).toBe(false);
    expect(declining.state.get().failed).toEqual({ a: 'Benoit l’a prise.', b: 'Benoit l’a prise.' });

    answer = () => Promise.resolve();
    void declining.decline('a', 'En formation');
    expect(Object.keys(declining.state.get().failed)).toEqual(['b']);
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    expect(sent).toEqual(['a: En formation', 'b', 'a: En formation']);
  });

  it('tells a cut in words of its own', async () => {
    const declining = start();
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    void declining.decline('a');
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    expect(declining.state.get().failed.a).toMatch(/\w/);
    expect(declining.state.get().failed.a).not.toMatch(/fetch/);
  });

  it('cannot take back what is on its way', async () => {
    const declining = start();
    let arrive: () => void = () => undefined;
    answer = () => new Promise<void>((resolve) => (arrive = resolve));
    const told = declining.decline('a');
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    declining.undo('a');
    expect(declining.state.get().ids).toEqual(['a']);
    arrive();
    expect(await told).toBe(true);
    expect(declining.state.get().ids).toEqual([]);
  });
});

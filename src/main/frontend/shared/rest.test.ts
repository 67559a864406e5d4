import { expect, it, vi } from 'vitest';
import { connectRest, Refused } from './rest';

it('gives up a call that nobody answers, so that it can be tried again', async () => {
  vi.useFakeTimers();
  const silent = ((_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    })) as typeof fetch;
  const failed = vi.fn<(problem: Error) => void>();
  connectRest('', silent).get('/a').catch(failed);

  await vi.advanceTimersByTimeAsync(14_900);
  expect(failed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);

  expect(failed.mock.lastCall?.[0].name).toBe('AbortError');
  vi.useRealTimers();
});

it('takes an empty answer for what it is, and a refusal for one', async () => {
  const answers = [new Response(null, { status: 204 }), new Response('{"code":"no"}', { status: 409 })];
  const rest = connectRest('', () => Promise.resolve(answers.shift() ?? Response.error()));

  await rest.put('/a', {});
  await expect(rest.post('/a', {})).rejects.toBeInstanceOf(Refused);
});

it('names the person whom the page was made for with what it writes', async () => {
  const sent: RequestInit[] = [];
  const answer: typeof fetch = (_, init) => {
    sent.push(init ?? {});
    return Promise.resolve(new Response('{}'));
  };
  const rest = connectRest('', answer, 'zoé');

  await rest.post('/a', {});
  await rest.get('/a');

  expect(sent.map(({ headers }) => new Headers(headers).get('X-Guichet-Person'))).toEqual(['zo%C3%A9', null]);
});

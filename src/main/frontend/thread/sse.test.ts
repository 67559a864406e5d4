import { describe, expect, it } from 'vitest';
import { readEvents, type Told } from './sse';

async function read(...chunks: (string | Uint8Array)[]): Promise<{ told: Told[]; signs: number }> {
  const told: Told[] = [];
  let signs = 0;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      chunks.forEach((chunk) =>
        controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk),
      );
      controller.close();
    },
  });
  await readEvents(
    body,
    (event) => told.push(event),
    () => signs++,
  );
  return { told, signs };
}

describe('server-sent events', () => {
  it('have a name, data and an identifier', async () => {
    const { told } = await read('event: entry\ndata: {"a":1}\nid: x-7\n\n');

    expect(told).toEqual([{ name: 'entry', data: { a: 1 }, id: 'x-7' }]);
  });

  it('may come cut anywhere, inside of a letter too', async () => {
    const bytes = new TextEncoder().encode('event: entry\r\ndata: "été 🙂"\r\n\r\n');

    const { told } = await read(...[...bytes].map((byte) => Uint8Array.of(byte)));

    expect(told).toEqual([{ name: 'entry', data: 'été 🙂', id: undefined }]);
  });

  it('may have data of several lines', async () => {
    expect((await read('data: [1,\ndata: 2]\n\n')).told).toEqual([
      { name: 'message', data: [1, 2], id: undefined },
    ]);
  });

  it('move on by a heartbeat that tells nothing else', async () => {
    const { told, signs } = await read(': still here\n\n', ': still here\nid: x-9\n\n');

    expect(told).toEqual([{ name: '', data: undefined, id: 'x-9' }]);
    expect(signs).toBe(2);
  });

  it('are not told when the end is missing', async () => {
    expect((await read('event: entry\ndata: 1\n')).told).toEqual([]);
  });
});

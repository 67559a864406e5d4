/** Reads server-sent events from a fetch: unlike EventSource it tells a lost login from a lost network. */

export interface Told {
  /** Empty for a heartbeat that only moves the identifier on. */
  name: string;
  data: unknown;
  id: string | undefined;
}

/** Calls `heard` for each event and `sign` for any byte at all, a heartbeat included. Ends when the stream ends. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  heard: (told: Told) => void,
  sign: () => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    sign();
    const blocks = (rest + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    blocks.map(parse).forEach((told) => {
      if (told) heard(told);
    });
  }
}

function parse(block: string): Told | undefined {
  let name = 'message';
  let id: string | undefined;
  const data: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const value = line.slice(colon + 1).replace(/^ /, '');
    const field = line.slice(0, colon);
    if (field === 'event') name = value;
    else if (field === 'id') id = value;
    else if (field === 'data') data.push(value);
  }
  if (data.length > 0) return { name, data: JSON.parse(data.join('\n')) as unknown, id };
  return id === undefined ? undefined : { name: '', data: undefined, id };
}

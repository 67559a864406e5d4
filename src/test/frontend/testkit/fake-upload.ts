/**
 * The browser's way to send files, to the fake server.
 *
 * Known limitations: a file arrives as far as the server says and at once; the form and the headers are kept, not read.
 */
import type { Entry } from '../../../main/frontend/shared/wire';
import type { FakeServer } from './fake-server';

/** What becomes of files: how far they come, or how they are refused. */
export interface FakeUpload {
  /** Only so much of it arrives, from 0 to 1, and then nothing happens any more. */
  upTo?: number;
  refused?: { status: number; code: string };
}

const CODES: Record<number, string> = { 401: 'login.required', 503: 'request.notYet' };

export function fakeXhr(server: FakeServer): typeof XMLHttpRequest {
  class FakeXhr {
    status = 0;
    responseText = '';
    onload?: () => void;
    onerror?: () => void;
    onabort?: () => void;
    onloadend?: () => void;
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    private path = '';

    open(method: string, url: string) {
      this.path = url.replace(/^.*\/rest\/guichet\/1\.0/, '');
      server.calls.push(`${method} ${this.path}`);
    }

    setRequestHeader() {
      // Nothing here reads them.
    }

    getResponseHeader() {
      return null;
    }

    abort() {
      this.onabort?.();
      this.onloadend?.();
    }

    send(form: FormData) {
      const file = form.get('file') as File;
      queueMicrotask(() => this.go(file, form.get('clientId') as string));
    }

    private go(file: File, clientId: string) {
      if (server.trouble === 'offline') {
        this.end('onerror');
        return;
      }
      if (server.trouble === 'silent') return;
      const { upTo = 1, refused } = server.uploads;
      this.upload.onprogress?.({ loaded: file.size * upTo, total: file.size });
      if (upTo < 1) return;
      this.status = server.trouble ?? refused?.status ?? 201;
      if (this.status === 201) arrive(server, this.path, file, clientId);
      const code = refused?.code ?? CODES[this.status] ?? '';
      this.responseText = JSON.stringify({ code, message: 'Ce fichier a été refusé par une règle.' });
      this.end('onload');
    }

    private end(how: 'onload' | 'onerror') {
      this[how]?.();
      this.onloadend?.();
    }
  }
  return FakeXhr as unknown as typeof XMLHttpRequest;
}

function arrive(server: FakeServer, path: string, file: File, clientId: string): void {
  const id = /^\/conversations\/([\w-]+)\//.exec(path)?.[1] ?? '';
  const conversation = server.conversations.find((it) => it.id === id);
  const entries = server.entries.get(id);
  if (!conversation || !entries || entries.some((it) => it.clientId === clientId)) return;
  const number = conversation.lastNumber + 1;
  const entry: Entry = {
    number,
    kind: 'message',
    author: { name: 'Camille', role: 'customer' },
    text: '',
    at: new Date().toISOString(),
    clientId,
    attachments: [
      { id: clientId, name: file.name, size: file.size, type: file.type, kind: 'file', url: `${path}/1` },
    ],
  };
  server.entries.set(id, [...entries, entry]);
  Object.assign(conversation, { lastEntry: entry, lastNumber: number, readNumber: number });
}

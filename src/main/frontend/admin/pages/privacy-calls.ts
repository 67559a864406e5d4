/** What the page on privacy asks of the server besides settings. */
import { Refused } from '../../shared/rest';

export interface Facts {
  key: string;
  userName?: string;
  name: string;
  conversations: number;
}

export interface Erased {
  conversations: number;
  comments: number;
  files: number;
  /** What something else is busy with; the same call goes on with it. */
  left: number;
  receipt: string;
}

/** Lets the browser keep a file that the server makes of a call. */
export async function download(address: string, accept: string): Promise<void> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { Accept: accept, 'Content-Type': 'application/json' },
    body: '{}',
    credentials: 'same-origin',
  });
  if (!answer.ok) {
    const { code = '', message = '' } = (await answer.json().catch(() => ({}))) as Record<string, string>;
    throw new Refused(answer.status, code, message);
  }
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = accept === 'text/html' ? 'guichet-export.html' : 'guichet-export.json';
  link.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Sends a file as a form does: `fetch` would not tell how far it is. */
import { Refused, restOf } from '../../shared/rest';
import type { FileRules, FilesHere } from './here';
import { Unreadable } from './refusal';
import type { SendFile } from './uploads';

/** So long without a sign, and the way there is dead; the server takes its time once it has everything. */
const SILENCE_MS = 60_000;

export function sendFileTo(here: FilesHere, conversation: string): SendFile {
  const { contextPath, person } = here;
  const url = `${restOf(contextPath)}/conversations/${encodeURIComponent(conversation)}/attachments`;
  return (file, clientId, progress) => {
    const call = new XMLHttpRequest();
    let silence = 0;
    const sign = () => {
      clearTimeout(silence);
      silence = window.setTimeout(() => call.abort(), SILENCE_MS);
    };

    const answer = new Promise<unknown>((resolve, reject) => {
      const lost = () => {
        // A file that is gone from the disk fails just like the network does.
        file
          .slice(0, 1)
          .arrayBuffer()
          .then(
            () => reject(new TypeError('the connection was lost')),
            () => reject(new Unreadable()),
          );
      };
      call.onload = () => (call.status < 300 ? resolve(undefined) : reject(refusedBy(call, here)));
      call.onerror = lost;
      call.onabort = lost;
      call.onloadend = () => clearTimeout(silence);
      call.upload.onprogress = ({ loaded, total }) => {
        sign();
        // The form's own bytes count as well.
        progress(Math.min(file.size, Math.round((loaded / Math.max(total, 1)) * file.size)));
      };
    });

    const form = new FormData();
    form.append('clientId', clientId);
    form.append('file', file);
    call.open('POST', url);
    call.setRequestHeader('Accept', 'application/json');
    call.setRequestHeader('X-Atlassian-Token', 'no-check');
    if (person) call.setRequestHeader('X-Guichet-Person', encodeURIComponent(person));
    sign();
    call.send(form);
    return { answer, abort: () => call.abort() };
  };
}

function refusedBy(call: XMLHttpRequest, { limits }: FilesHere): Refused {
  const { code = '', message = '', data = {} } = problemIn(call.responseText);
  // They may have changed since the page asked for them: the reason names those that hold.
  if (code === 'file.tooLarge' || code === 'file.type') limits.set(data);
  const seconds = Number(call.getResponseHeader('Retry-After') ?? 0);
  return new Refused(call.status, code, message, seconds * 1000);
}

interface Problem {
  code?: string;
  message?: string;
  data?: Partial<FileRules>;
}

function problemIn(text: string): Problem {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    // Something between here and the server answered in its place.
    return {};
  }
}

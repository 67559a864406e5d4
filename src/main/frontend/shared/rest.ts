/** Calls the plugin's REST with Jira's session, and tells a refusal from a failure. */

import { createServerTime } from './server-time';

/** The server understood and said no; `message` is translated and may be shown. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfterMs = 0,
    /** What belongs to the code: who was first, which fields. */
    readonly data: Record<string, unknown> = {},
  ) {
    super(message);
  }

  /** Not logged in any more: the same call works after a new login. */
  get loggedOut(): boolean {
    return this.status === 401;
  }

  /** A later try of the same call may succeed. */
  get passing(): boolean {
    return this.status === 429 || this.status >= 500;
  }
}

export interface Rest {
  get<T>(path: string): Promise<T>;
  /** @param leaving it is to arrive though the page goes at this moment */
  post<T>(path: string, body: unknown, leaving?: boolean): Promise<T>;
  put(path: string, body: unknown): Promise<void>;
  /** The server's time, as far as its answers told it. */
  now(): number;
}

/** What few need. */
export interface Deleting {
  delete<T = void>(path: string, body?: unknown): Promise<T>;
}

/** A file as it is, to be read there and then. */
export interface Handing {
  hand<T>(path: string, type: string, file: Blob): Promise<T>;
}

interface Problem {
  code?: string;
  message?: string;
  data?: Record<string, unknown>;
}

export const restOf = (contextPath: string) => `${contextPath}/rest/guichet/1.0`;

/** A network may swallow a call without a word: whoever waits for the answer must be able to try again. */
const LIMIT_MS = 15_000;

/**
 * Rejects with {@link Refused} for an answer of 4xx or 5xx, with the browser's own error when nothing came back.
 *
 * `person` is the user name that the page was made for: should somebody else have logged in at this browser since, the
 * server takes nothing in the other's name.
 */
export function connectRest(
  base: string,
  send: typeof fetch = fetch.bind(globalThis),
  person = '',
): Rest & Deleting & Handing {
  const time = createServerTime();

  async function call<T>(
    method: string,
    path: string,
    body?: unknown,
    file?: string,
    keepalive = false,
  ): Promise<T> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), LIMIT_MS);
    const headers: Record<string, string> = { Accept: 'application/json' };
    const init: RequestInit = {
      method,
      headers,
      keepalive,
      credentials: 'same-origin',
      signal: abort.signal,
    };
    if (body) {
      headers['Content-Type'] = file ?? 'application/json';
      if (file) headers['X-Atlassian-Token'] = 'no-check';
      if (person) headers['X-Guichet-Person'] = encodeURIComponent(person);
      init.body = file ? (body as Blob) : JSON.stringify(body);
    }
    const sentAt = Date.now();
    try {
      const answer = await send(base + path, init);
      time.learn(answer.headers.get('Date'), sentAt);
      if (!answer.ok) throw await refusal(answer);
      const text = await answer.text();
      return (text && JSON.parse(text)) as T;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    get: (path) => call('GET', path),
    post: (path, body, leaving) => call('POST', path, body, undefined, leaving),
    put: (path, body) => call('PUT', path, body),
    // A body, so that it says JSON: a form of another site cannot.
    delete: (path, body = {}) => call('DELETE', path, body),
    hand: (path, type, file) => call('POST', path, file, type),
    now: time.now,
  };
}

async function refusal(answer: Response): Promise<Refused> {
  const problem = (await answer.json().catch(() => ({}))) as Problem;
  const seconds = Number(answer.headers.get('Retry-After') ?? 0);
  return new Refused(answer.status, problem.code ?? '', problem.message ?? '', seconds * 1000, problem.data);
}

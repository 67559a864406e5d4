/** Calls the plugin's REST with Jira's session, and tells a refusal from a failure. */

/** The server understood and said no; `message` is translated and may be shown. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfterMs = 0,
  ) {
    super(message);
    this.name = 'Refused';
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
  get<T>(path: string, signal?: AbortSignal): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  put(path: string, body: unknown): Promise<void>;
}

type Call = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

interface Problem {
  code?: string;
  message?: string;
}

export const restOf = (contextPath: string) => `${contextPath}/rest/guichet/1.0`;

/** Rejects with {@link Refused} for an answer of 4xx or 5xx, with the browser's own error when nothing came back. */
export function connectRest(base: string, send: typeof fetch = fetch.bind(globalThis)): Rest {
  async function call(method: string, path: string, init: Call): Promise<Response> {
    const headers = { Accept: 'application/json', ...init.headers };
    const answer = await send(base + path, { ...init, method, headers, credentials: 'same-origin' });
    if (!answer.ok) throw await refusal(answer);
    return answer;
  }

  const write = (method: string, path: string, body: unknown) =>
    call(method, path, { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

  return {
    get: async <T>(path: string, signal?: AbortSignal) =>
      (await (await call('GET', path, signal ? { signal } : {})).json()) as T,
    post: async <T>(path: string, body: unknown) => {
      const answer = await write('POST', path, body);
      return (answer.status === 204 ? undefined : await answer.json()) as T;
    },
    put: async (path, body) => {
      await write('PUT', path, body);
    },
  };
}

async function refusal(answer: Response): Promise<Refused> {
  const problem = (await answer.json().catch(() => ({}))) as Problem;
  const seconds = Number(answer.headers.get('Retry-After') ?? 0);
  return new Refused(answer.status, problem.code ?? '', problem.message ?? '', seconds * 1000);
}

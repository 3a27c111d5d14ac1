// GitHub's REST interface, for the handful of calls the action makes. Laws: no call throws for what the network or GitHub does, it gives a
// typed outcome; every request has a time limit; a request is repeated only when that may help, as often and as late as GitHub asks, within
// bounds; the address comes from the environment, so that GitHub Enterprise Server works; the token goes into a header and nowhere else.
//
// Limits: docs.github.com, "Rate limits for the REST API": 403 or 429 with `retry-after`, or with `x-ratelimit-remaining: 0` and
// `x-ratelimit-reset` in seconds since 1970. Any other 403 is a lack of permission.

import { setTimeout as pause } from 'node:timers/promises';
import type { Environment } from './runner.js';

/** An answer of 2xx. */
export interface Answer {
  readonly ok: true;
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** Why there is no answer. */
export type Refusal = 'forbidden' | 'not-found' | 'invalid' | 'rate-limited' | 'unavailable' | 'unauthorized';

/** No answer, and the reason in GitHub's or the network's words. */
export interface Failure {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly status: number | undefined;
  readonly reason: string;
}

export type Reply = Answer | Failure;

/** Makes requests. A path begins with `/`; `/graphql` is the other interface, wherever a server has it. */
export interface GitHubApi {
  request(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: Readonly<Record<string, unknown>>,
  ): Promise<Reply>;
  /** Every page of a list, 100 rows each; `most` bounds the rows. A failure of any page is the reply. */
  list(
    path: string,
    most: number,
  ): Promise<{ readonly ok: true; readonly rows: readonly unknown[]; readonly isWhole: boolean } | Failure>;
}

/** How patient the client is; times in milliseconds. */
export interface Patience {
  /** Of one request. */
  readonly request: number;
  /** Repetitions after the first try. */
  readonly repetitions: number;
  /** The longest pause GitHub may ask for; beyond it the call is given up. */
  readonly pause: number;
  /** The first pause where GitHub asks for none; it doubles. */
  readonly firstPause: number;
}

export const usualPatience: Patience = { request: 20_000, repetitions: 3, pause: 60_000, firstPause: 1000 };

/** Rows of a page, the most there are. */
const PAGE_ROWS = 100;

/** Opens the client; the package is loaded only now. One that cannot be, as with an address or a proxy that is none, refuses every call. */
export async function openGitHubApi(
  token: string,
  environment: Environment,
  patience = usualPatience,
): Promise<GitHubApi> {
  try {
    return await open(token, environment, patience);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const failure: Failure = { ok: false, refusal: 'unavailable', status: undefined, reason };
    return { request: () => Promise.resolve(failure), list: () => Promise.resolve(failure) };
  }
}

async function open(token: string, environment: Environment, patience: Patience): Promise<GitHubApi> {
  const { getOctokit } = await import('@actions/github');
  const baseUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
  const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] ?? `${baseUrl.replace(/\/api\/v3\/?$/, '/api')}/graphql`;
  const silent = (): void => undefined;
  const octokit = getOctokit(token, { baseUrl, log: { debug: silent, info: silent, warn: silent, error: silent } });
  const once = async (method: string, path: string, body: Readonly<Record<string, unknown>>): Promise<Reply & Wait> => {
    try {
      const url = path === '/graphql' ? graphqlUrl : path;
      const answer = await octokit.request({
        ...body,
        method: method as 'GET',
        url,
        request: { signal: AbortSignal.timeout(patience.request) },
      });
      const { status, headers } = answer;
      return { ok: true, status, data: answer.data as unknown, headers, wait: undefined };
    } catch (error) {
      return failureOf(error, Date.now());
    }
  };
  const request: GitHubApi['request'] = async (method, path, body = {}) => {
    for (let repetition = 0; ; repetition++) {
      const reply = await once(method, path, body);
      if (reply.ok || reply.wait === undefined || repetition === patience.repetitions) return reply;
      const asked =
        reply.wait === 'unsaid' ? patience.firstPause * 2 ** repetition * (1 + Math.random() / 4) : reply.wait;
      if (asked > patience.pause) return reply;
      await pause(asked);
    }
  };
  const list: GitHubApi['list'] = async (path, most) => {
    const rows: unknown[] = [];
    let next: string | undefined = `${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE_ROWS}`;
    while (next !== undefined) {
      const reply = await request('GET', next);
      if (!reply.ok) return reply;
      rows.push(...rowsOf(reply.data));
      next = nextPage(reply.headers['link'], baseUrl);
      if (rows.length >= most && next !== undefined) return { ok: true, rows: rows.slice(0, most), isWhole: false };
    }
    return { ok: true, rows, isWhole: true };
  };
  return { request, list };
}

/** When a failed request may be repeated: after milliseconds, when one likes, or not at all. */
interface Wait {
  readonly wait: number | 'unsaid' | undefined;
}

function failureOf(error: unknown, now: number): Failure & Wait {
  const { status, message, response } = error as {
    status?: number;
    message?: string;
    response?: { headers?: Record<string, string | undefined>; data?: { message?: string } };
  };
  const headers = response?.headers;
  const reason = response?.data?.message ?? message ?? String(error);
  if (headers === undefined || status === undefined) {
    return { ok: false, refusal: 'unavailable', status: undefined, reason, wait: 'unsaid' };
  }
  const failure = (refusal: Refusal, wait: Wait['wait']): Failure & Wait => ({
    ok: false,
    refusal,
    status,
    reason,
    wait,
  });
  const retryAfter = Number(headers['retry-after'] ?? NaN);
  const isSpent = headers['x-ratelimit-remaining'] === '0';
  if (status === 429 || (status === 403 && (isSpent || !Number.isNaN(retryAfter) || /rate limit/i.test(reason)))) {
    const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000 - now;
    const wait = !Number.isNaN(retryAfter)
      ? retryAfter * 1000
      : isSpent && !Number.isNaN(reset)
        ? Math.max(reset, 0)
        : 'unsaid';
    return failure('rate-limited', wait);
  }
  if (status === 401) return failure('unauthorized', undefined);
  if (status === 403) return failure('forbidden', undefined);
  if (status === 404 || status === 410) return failure('not-found', undefined);
  if (status >= 500) return failure('unavailable', 'unsaid');
  return failure('invalid', undefined);
}

/** A list as such, or in the one member of an object that is a list. */
function rowsOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data as unknown[];
  if (typeof data !== 'object' || data === null) return [];
  return (Object.values(data).find((value) => Array.isArray(value)) as unknown[] | undefined) ?? [];
}

/** The next page of `Link` (RFC 8288), if it is on the server that was asked: a token goes nowhere else. */
function nextPage(link: string | number | undefined, baseUrl: string): string | undefined {
  const address = /<([^>]+)>\s*;\s*rel="next"/.exec(String(link ?? ''))?.[1];
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).origin === new URL(baseUrl).origin ? address : undefined;
}

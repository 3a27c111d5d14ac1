// GitHub's REST interface as far as the action uses it: comments of pull requests with pages and `Link`, pull requests, artifacts of runs, and
// who one is. Any request can be made to fail in the ways in which GitHub does.

import { LoopbackServer, type Received, type Reply } from './loopback-server.js';

/** A comment. */
export interface FakeComment {
  id: number;
  body: string;
  login: string;
}

/** A pull request. */
export interface FakePull {
  readonly number: number;
  readonly sha: string;
  readonly repository: string;
  readonly state?: 'open' | 'closed';
}

/** How requests fail: `times` of those whose method and path match. */
export interface Fault {
  readonly on: RegExp;
  times: number;
  readonly reply: Reply;
}

/** Failures as GitHub words them. */
export const faults = {
  forbidden: { status: 403, body: { message: 'Resource not accessible by integration' } },
  notFound: { status: 404, body: { message: 'Not Found' } },
  tooLong: {
    status: 422,
    body: { message: 'Validation Failed', errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] },
  },
  broken: { status: 502, body: 'Bad Gateway' },
  secondary: (retryAfter?: number): Reply => ({
    status: 403,
    headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
    body: { message: 'You have exceeded a secondary rate limit.' },
  }),
  tooMany: (retryAfter: number): Reply => ({
    status: 429,
    headers: { 'retry-after': retryAfter },
    body: { message: 'Too many requests' },
  }),
  spent: (resetSeconds: number): Reply => ({
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resetSeconds },
    body: { message: 'API rate limit exceeded' },
  }),
} as const;

/** The server. */
export class FakeGitHub {
  readonly comments: FakeComment[] = [];
  readonly pulls: FakePull[] = [];
  /** Artifacts by run. */
  readonly artifacts = new Map<number, { id: number; name: string; size: number; zip?: Buffer }[]>();
  readonly faults: Fault[] = [];
  /** Whom the token posts as; undefined where the interface does not tell. */
  viewer: string | undefined = 'github-actions[bot]';
  /** Whom it really posts as. */
  author = 'github-actions[bot]';
  /** Called before an answer is made. */
  before: (request: Received) => void = () => undefined;
  readonly server: LoopbackServer;
  #nextId = 1;

  constructor() {
    this.server = new LoopbackServer((request) => this.answer(request));
  }

  async start(): Promise<this> {
    await this.server.start();
    return this;
  }

  /** Adds a comment. */
  comment(body: string, login = 'somebody'): FakeComment {
    const comment = { id: this.#nextId++, body, login };
    this.comments.push(comment);
    return comment;
  }

  /** Lines such as `PATCH /repos/o/r/issues/comments/3`. */
  calls(method = ''): string[] {
    return this.server.requests
      .map((request) => `${request.method} ${request.url.pathname}`)
      .filter((line) => line.startsWith(method));
  }

  private answer(request: Received): Reply {
    this.before(request);
    const { method, url } = request;
    const line = `${method} ${url.pathname}`;
    const fault = this.faults.find(({ on, times }) => times > 0 && on.test(line));
    if (fault !== undefined) {
      fault.times--;
      return fault.reply;
    }
    const list = /^GET \/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/;
    const one = /^(PATCH|DELETE) \/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/.exec(line);
    const pull = /^GET \/repos\/[^/]+\/[^/]+\/pulls\/(\d+)$/.exec(line);
    const run = /^GET \/repos\/[^/]+\/[^/]+\/actions\/runs\/(\d+)\/artifacts$/.exec(line);
    const zip = /^GET \/repos\/[^/]+\/[^/]+\/actions\/artifacts\/(\d+)\/zip$/.exec(line);
    if (list.test(line))
      return this.page(
        url,
        this.comments.map((comment) => this.shown(comment)),
      );
    if (method === 'POST' && url.pathname.endsWith('/comments')) {
      const made = this.comment((JSON.parse(request.body.toString()) as { body: string }).body, this.author);
      return { status: 201, body: this.shown(made) };
    }
    if (one !== null) return this.change(one[1], Number(one[2]), request);
    if (pull !== null) return this.pull(Number(pull[1]));
    if (run !== null) {
      const rows = (this.artifacts.get(Number(run[1])) ?? []).filter(
        ({ name }) => name === url.searchParams.get('name'),
      );
      const artifacts = rows.map(({ id, name, size }) => ({ id, name, size_in_bytes: size, expired: false }));
      return { status: 200, body: { total_count: artifacts.length, artifacts } };
    }
    if (zip !== null) return { status: 302, headers: { location: `${this.server.url}/stored/${zip[1]}` } };
    const stored = /^GET \/stored\/(\d+)$/.exec(line);
    if (stored !== null) {
      const found = [...this.artifacts.values()].flat().find(({ id }) => id === Number(stored[1]));
      return { status: 200, headers: { 'content-type': 'application/zip' }, body: found?.zip ?? Buffer.alloc(0) };
    }
    if (line === 'POST /graphql') {
      if (this.viewer === undefined) return faults.forbidden;
      return { status: 200, body: { data: { viewer: { login: this.viewer } } } };
    }
    return faults.notFound;
  }

  private page(url: URL, rows: readonly object[]): Reply {
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const hasNext = page * size < rows.length;
    const headers: Record<string, string> = hasNext ? { link: `<${next.href}>; rel="next"` } : {};
    return { status: 200, headers, body: rows.slice((page - 1) * size, page * size) };
  }

  private change(method: string, id: number, request: Received): Reply {
    const at = this.comments.findIndex((comment) => comment.id === id);
    if (at < 0) return faults.notFound;
    if (method === 'DELETE') {
      this.comments.splice(at, 1);
      return { status: 204 };
    }
    this.comments[at].body = (JSON.parse(request.body.toString()) as { body: string }).body;
    return { status: 200, body: this.shown(this.comments[at]) };
  }

  private pull(number: number): Reply {
    const found = this.pulls.find((pull) => pull.number === number);
    if (found === undefined) return faults.notFound;
    const head = { sha: found.sha, repo: { full_name: found.repository } };
    return { status: 200, body: { number, state: found.state ?? 'open', head } };
  }

  private shown({ id, body, login }: FakeComment): object {
    return { id, body, user: { login }, html_url: `${this.server.url}/comment/${id}` };
  }
}

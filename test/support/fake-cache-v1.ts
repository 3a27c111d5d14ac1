// The first version of the cache service, which GitHub Enterprise Server has, as the Actions toolkit speaks to it: JSON for the records, and the
// archive in pieces that name their place. A lookup is exact first, then the newest with the prefix, key by key, and an entry is seen once it is
// committed with the size that has come.

import type { FakeCacheEntry } from './fake-actions-services.js';
import { LoopbackServer, type Received, type Reply } from './loopback-server.js';

const root = '/_apis/artifactcache/';

/** The server. */
export class FakeCacheV1 {
  readonly caches: FakeCacheEntry[] = [];
  /** Answers in place of the usual ones, by a call's name such as `POST caches`; each `times` times. */
  readonly faults: { readonly on: RegExp; times: number; readonly reply: Reply }[] = [];
  readonly server: LoopbackServer;
  readonly #archives = new Map<number, Buffer>();

  constructor() {
    this.server = new LoopbackServer((request) => this.answer(request));
  }

  async start(): Promise<this> {
    await this.server.start();
    return this;
  }

  /** What a runner puts into an action's environment. */
  environment(): Record<string, string> {
    return { ACTIONS_CACHE_URL: `${this.server.url}/`, ACTIONS_RUNTIME_TOKEN: 'a-runtime-token' };
  }

  /** Names of the calls: method and path below the service's root. */
  calls(): string[] {
    return this.server.requests.map(nameOf);
  }

  private answer(request: Received): Reply {
    const name = nameOf(request);
    const fault = this.faults.find(({ on, times }) => times > 0 && on.test(name));
    if (fault !== undefined) {
      fault.times--;
      return fault.reply;
    }
    const archive = /^GET archives\/(\d+)$/.exec(name)?.[1];
    if (archive !== undefined) return { status: 200, body: this.#archives.get(Number(archive)) ?? Buffer.alloc(0) };
    if (request.headers.authorization !== 'Bearer a-runtime-token') return { status: 401, body: { message: 'who?' } };
    const [, method, id] = /^(PATCH|POST) caches\/(\d+)$/.exec(name) ?? [];
    if (method === 'PATCH') return this.take(Number(id), request);
    const body = JSON.parse(request.body.toString() || '{}') as Record<string, unknown>;
    if (method === 'POST') return this.commit(Number(id), Number(body['size']));
    if (name === 'POST caches') return this.reserve(String(body['key']), String(body['version']));
    if (name === 'GET cache') return this.find(request.url.searchParams);
    return { status: 404, body: { message: name } };
  }

  private reserve(key: string, version: string): Reply {
    if (this.caches.some((entry) => entry.key === key && entry.version === version))
      return {
        status: 409,
        body: { typeKey: 'ArtifactCacheItemAlreadyExistsException', message: 'Cache already exists.' },
      };
    const id = this.caches.length + 1;
    this.caches.push({ id, key, version, isFinished: false });
    return { status: 201, body: { cacheId: id } };
  }

  private take(id: number, { headers, body }: Received): Reply {
    const [, from, to] = /^bytes (\d+)-(\d+)\/\*$/.exec(headers['content-range'] ?? '') ?? [];
    if (from === undefined || Number(to) - Number(from) + 1 !== body.length) return { status: 416 };
    const before = this.#archives.get(id) ?? Buffer.alloc(0);
    const archive = Buffer.alloc(Math.max(before.length, Number(to) + 1));
    before.copy(archive);
    body.copy(archive, Number(from));
    this.#archives.set(id, archive);
    return { status: 204 };
  }

  private commit(id: number, size: number): Reply {
    const entry = this.caches.find((one) => one.id === id);
    if (entry === undefined || this.#archives.get(id)?.length !== size)
      return { status: 400, body: { message: 'size' } };
    entry.isFinished = true;
    return { status: 204 };
  }

  private find(asked: URLSearchParams): Reply {
    const there = this.caches.filter((one) => one.isFinished && one.version === asked.get('version')).reverse();
    for (const key of (asked.get('keys') ?? '').split(',')) {
      const found = there.find((one) => one.key === key) ?? there.find((one) => one.key.startsWith(key));
      if (found === undefined) continue;
      const archiveLocation = `${this.server.url}${root}archives/${found.id}?sig=${'x'.repeat(40)}`;
      return { status: 200, body: { archiveLocation, cacheKey: found.key, scope: 'refs/heads/main' } };
    }
    return { status: 204 };
  }
}

function nameOf({ method, url }: Received): string {
  return `${method} ${url.pathname.replace(root, '')}`;
}

// The services a runner has for caches (second version) and artifacts, as the packages of the Actions toolkit speak to them: Twirp with JSON for the
// records, and a store for the bytes that takes a whole blob at once or in blocks. Scopes are left out; a lookup is exact first, then the newest
// with the prefix, key by key, and an entry is seen once it is finished.

import { LoopbackServer, type Received, type Reply } from './loopback-server.js';

/** An entry of the cache. */
export interface FakeCacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  isFinished: boolean;
}

/** An artifact of a workflow run. */
export interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  isFinished: boolean;
}

/** How a call fails: `times` of those whose method matches, such as `CreateCacheEntry`, `PUT` or `GET`. */
export interface ServiceFault {
  readonly on: RegExp;
  times: number;
  readonly reply: Reply;
}

/** Failures as the services word them. */
export const serviceFaults = {
  readOnly: { status: 200, body: { ok: false, message: 'cache write denied: token has no writable scopes' } },
  full: {
    status: 403,
    body: { code: 'permission_denied', msg: 'insufficient usage to create artifact: cache size limit' },
  },
  conflict: { status: 409, body: { code: 'already_exists', msg: 'cache entry with the same key exists' } },
  tooMany: { status: 429, headers: { 'retry-after': 30 }, body: { code: 'resource_exhausted', msg: 'rate limited' } },
  stuck: { status: 200, body: { ok: false }, delay: 60_000 },
} as const satisfies Record<string, Reply>;

/** A runner's token: a JWT whose claim `scp` names the run and the job. It is never checked. */
export const runtimeToken = ['{"alg":"none"}', '{"scp":"Actions.Results:run-1:job-1"}', 'signature']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

/** The server. */
export class FakeActionsServices {
  readonly caches: FakeCacheEntry[] = [];
  readonly artifacts: FakeArtifact[] = [];
  /** Bytes by `caches/1` and `artifacts/1`. */
  readonly blobs = new Map<string, Buffer>();
  readonly faults: ServiceFault[] = [];
  readonly server: LoopbackServer;
  readonly #blocks = new Map<string, Buffer>();

  constructor() {
    this.server = new LoopbackServer((request) => this.answer(request));
  }

  async start(): Promise<this> {
    await this.server.start();
    return this;
  }

  /** What a runner puts into an action's environment. */
  environment(): Record<string, string> {
    return {
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: `${this.server.url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      no_proxy: '127.0.0.1',
    };
  }

  /** Names of the calls. */
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
    const blob = /^\/devstoreaccount1\/((?:caches|artifacts)\/\d+)$/.exec(request.url.pathname)?.[1];
    if (blob !== undefined) return this.store(blob, request);
    const asked = JSON.parse(request.body.toString() || '{}') as Record<string, unknown>;
    switch (name) {
      case 'CreateCacheEntry':
        return this.createCache(asked as { key: string; version: string });
      case 'FinalizeCacheEntryUpload': {
        const entry = this.caches.find(({ key, version }) => key === asked['key'] && version === asked['version']);
        if (entry === undefined) return { status: 200, body: { ok: false } };
        entry.isFinished = true;
        return { status: 200, body: { ok: true, entry_id: String(entry.id) } };
      }
      case 'GetCacheEntryDownloadURL':
        return this.findCache(asked as { key: string; version: string; restore_keys?: string[] });
      case 'CreateArtifact': {
        const artifact = { id: this.artifacts.length + 1, name: String(asked['name']), isFinished: false };
        if (this.artifacts.some((other) => other.name === artifact.name)) return serviceFaults.conflict;
        this.artifacts.push(artifact);
        return { status: 200, body: { ok: true, signed_upload_url: this.address(`artifacts/${artifact.id}`) } };
      }
      case 'FinalizeArtifact': {
        const artifact = this.artifacts.find(({ name: other }) => other === asked['name']);
        if (artifact === undefined) return { status: 200, body: { ok: false } };
        artifact.isFinished = true;
        return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
      }
      default:
        return { status: 404, body: { code: 'bad_route', msg: name } };
    }
  }

  private createCache({ key, version }: { key: string; version: string }): Reply {
    if (this.caches.some((entry) => entry.key === key && entry.version === version)) return serviceFaults.conflict;
    const entry = { id: this.caches.length + 1, key, version, isFinished: false };
    this.caches.push(entry);
    return { status: 200, body: { ok: true, signed_upload_url: this.address(`caches/${entry.id}`) } };
  }

  private findCache({
    key,
    version,
    restore_keys = [],
  }: {
    key: string;
    version: string;
    restore_keys?: string[];
  }): Reply {
    const there = this.caches.filter((entry) => entry.isFinished && entry.version === version).reverse();
    for (const wanted of [key, ...restore_keys]) {
      const found = there.find((entry) => entry.key === wanted) ?? there.find((entry) => entry.key.startsWith(wanted));
      if (found === undefined) continue;
      return {
        status: 200,
        body: { ok: true, signed_download_url: this.address(`caches/${found.id}`), matched_key: found.key },
      };
    }
    return { status: 200, body: { ok: false } };
  }

  /** The signature is long: it is registered as a secret, and a short one would hide half of the log. */
  private address(blob: string): string {
    return `${this.server.url}/devstoreaccount1/${blob}?sv=1&sig=${'signature-of-'.padEnd(60, 'x')}${blob.replace('/', '-')}`;
  }

  private store(blob: string, { method, url, body, headers }: Received): Reply {
    const answer = {
      'x-ms-request-id': 'request',
      'x-ms-version': String(headers['x-ms-version'] ?? '2024-01-01'),
      etag: '"1"',
    };
    const part = url.searchParams.get('comp');
    if (method === 'PUT' && part === 'block') this.#blocks.set(`${blob} ${url.searchParams.get('blockid')}`, body);
    else if (method === 'PUT' && part === 'blocklist') {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id]) => id);
      this.blobs.set(blob, Buffer.concat(ids.map((id) => this.#blocks.get(`${blob} ${id}`) ?? Buffer.alloc(0))));
    } else if (method === 'PUT') this.blobs.set(blob, body);
    const bytes = this.blobs.get(blob);
    if (method === 'PUT') return { status: 201, headers: answer };
    return bytes === undefined ? { status: 404 } : { status: 200, headers: answer, body: bytes };
  }
}

/** `CreateCacheEntry`, or `PUT` and `GET` for bytes. */
function nameOf({ method, url }: Received): string {
  return /^\/twirp\/github\.actions\.results\.api\.v1\.\w+\/(\w+)$/.exec(url.pathname)?.[1] ?? method;
}

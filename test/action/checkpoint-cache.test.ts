import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as service from '@actions/cache';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  CheckpointCache,
  restoreLine,
  saveLine,
  type RestoreOutcome,
  type SaveOutcome,
} from '../../src/action/checkpoint-cache.js';
import { keyParts, saveKey } from '../../src/action/cache-keys.js';
import { manifestName, writeManifest } from '../../src/action/cache-manifest.js';
import { figuresName } from '../../src/action/kept-figures.js';
import { QuietStream } from '../../src/action/quiet.js';
import type { KeyFigures } from '../../src/report/key-figures.js';
import { FakeActionsServices, serviceFaults } from '../support/fake-actions-services.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const room = new FixtureRoom();
const workspace = room.at('workspace');
const home = process.cwd();
const before = { ...process.env };
let services: FakeActionsServices;

beforeAll(() => {
  mkdirSync(workspace);
  mkdirSync(room.at('temp'));
  process.chdir(workspace);
});
afterAll(() => {
  process.chdir(home);
  room.remove();
});
beforeEach(async () => {
  services = await new FakeActionsServices().start();
  Object.assign(process.env, services.environment(), { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: room.at('temp') });
});
afterEach(async () => {
  await services.server.stop();
  for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
  rmSync(join(workspace, '.codefang'), { recursive: true, force: true });
});

const partsOf = (ref = 'refs/heads/main', configuration: unknown = { sampling: 30 }, repository = 'o/r', runId = '5') =>
  keyParts({
    configuration,
    repository: [repository],
    place: { repository, ref, otherRefs: ['refs/heads/main', 'refs/heads/release'].filter((other) => other !== ref) },
    runId,
    attempt: '1',
  });

/** What got past the quiet stream. */
let said: string[] = [];
function open(parts = partsOf(), limits = { restore: 5000, save: 5000 }): CheckpointCache {
  said = [];
  const cache = CheckpointCache.open(workspace, parts, service, new QuietStream(process.stdout), { limits });
  if (typeof cache === 'string') throw new Error(cache);
  return cache;
}
function checkpoint(cache: CheckpointCache, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(cache.directory, name, '..'), { recursive: true });
    writeFileSync(join(cache.directory, name), content);
  }
}
async function save(cache: CheckpointCache, commits: number, files: Record<string, string>): Promise<SaveOutcome> {
  checkpoint(cache, files);
  expect(cache.take(commits)).toBeUndefined();
  return cache.upload(commits);
}
/** The state of another machine: nothing but the cache is left. */
const forget = (): void => rmSync(join(workspace, '.codefang'), { recursive: true, force: true });

describe('a checkpoint', () => {
  it('comes back from the cache as it was saved, file by file', async () => {
    const saved = await save(open(), 40, { 'checkpoint.json': '{}', 'burndown/0.bin': '\u0000x' });
    expect(saved).toEqual({ kind: 'saved', key: saveKey(partsOf(), 40, 1) });
    forget();
    const cache = open(partsOf('refs/heads/main', { sampling: 30 }, 'o/r', '6'));
    expect(await cache.restore()).toEqual({
      kind: 'restored',
      key: saveKey(partsOf(), 40, 1),
      commits: 40,
      isOwnRef: true,
    });
    expect(readdirSync(cache.directory, { recursive: true }).sort()).toEqual([
      'burndown',
      'burndown/0.bin',
      'checkpoint.json',
    ]);
    expect(readFileSync(join(cache.directory, 'burndown/0.bin'), 'utf8')).toBe('\u0000x');
  });

  it('is the newest of its ref, else that of the base, else that of the default branch', async () => {
    await save(open(partsOf('refs/heads/release')), 10, { a: '1' });
    await save(open(partsOf('refs/heads/main')), 20, { a: '2' });
    const pull = partsOf('refs/pull/7/merge', { sampling: 30 }, 'o/r', '9');
    expect(await open(pull).restore()).toMatchObject({ commits: 20, isOwnRef: false });
    await save(open(pull), 21, { a: '3' });
    const cache = open(pull);
    expect(await cache.restore()).toMatchObject({ commits: 21, isOwnRef: true });
    expect(readFileSync(join(cache.directory, 'a'), 'utf8')).toBe('3');
  });

  it('of other options, another repository or a sibling is not found', async () => {
    await save(open(partsOf('refs/pull/8/merge')), 10, { a: '1' });
    await save(open(partsOf('refs/heads/main', { sampling: 7 })), 10, { a: '1' });
    await save(open(partsOf('refs/heads/main', { sampling: 30 }, 'o/other')), 10, { a: '1' });
    expect(await open(partsOf('refs/pull/7/merge')).restore()).toMatchObject({ kind: 'none' });
  });

  it('is taken as it is at one moment, whatever the engine writes while it is saved', async () => {
    const cache = open();
    checkpoint(cache, { a: 'one' });
    cache.take(1);
    const upload = cache.upload(1);
    checkpoint(cache, { a: 'two', b: 'three' });
    await upload;
    forget();
    const later = open();
    expect(await later.restore()).toMatchObject({ commits: 1 });
    expect(readdirSync(later.directory)).toEqual(['a']);
  });

  it('has a key of its own at every save', async () => {
    const cache = open();
    const keys = [];
    for (let commits = 1; commits <= 3; commits++) keys.push((await save(cache, commits, { a: String(commits) })).key);
    expect(new Set(keys).size).toBe(3);
    expect(keys.every((key) => key.length < 512 && !key.includes(','))).toBe(true);
    expect(await open().restore()).toMatchObject({ commits: 3 });
  });
});

describe('the figures of the last report', () => {
  const figures: KeyFigures = {
    schema: 'codefang.figures.v1',
    commit: 'a'.repeat(40),
    time: '2026-01-31T03:17:00Z',
    commits: 40,
    currentLines: 1000,
    linesWritten: 2000,
    files: 10,
    survivalRate: 0.5,
    halfLifeDays: 400,
  };
  const later = async (ref = 'refs/heads/main'): Promise<RestoreOutcome> => {
    forget();
    return open(partsOf(ref)).restore();
  };

  it('come back with the checkpoint, and are no part of the engine’s', async () => {
    const cache = open();
    expect(cache.keepFigures(figures)).toBeUndefined();
    await save(cache, 40, { a: '1' });
    expect(await later()).toMatchObject({ figures });
    expect(readdirSync(open().directory)).toEqual(['a']);
  });

  it('go along with what a run saves that comes to no report', async () => {
    const cache = open();
    cache.keepFigures(figures);
    await save(cache, 40, { a: '1' });
    await later();
    await save(open(partsOf('refs/heads/main', { sampling: 30 }, 'o/r', '6')), 41, { a: '2' });
    expect(await later()).toMatchObject({ commits: 41, figures });
  });

  it('are not those of another branch', async () => {
    const cache = open();
    cache.keepFigures(figures);
    await save(cache, 40, { a: '1' });
    expect(await later('refs/heads/feature')).toMatchObject({ kind: 'restored', figures: undefined });
    await save(open(partsOf('refs/heads/feature')), 40, { a: '1' });
    expect(await later('refs/heads/feature')).toMatchObject({ isOwnRef: true, figures: undefined });
  });

  it('are not those that came with the checkout', async () => {
    await save(open(), 40, { a: '1' });
    open().keepFigures(figures);
    expect(await open().restore()).toMatchObject({ kind: 'restored', figures: undefined });
    await save(open(), 41, { a: '1' });
    expect(await later()).toMatchObject({ commits: 41, figures: undefined });
  });

  it.each([
    ['too long', JSON.stringify(figures).padEnd(5000)],
    ['of other parts', '{"schema":"codefang.figures.v1","commit":"@all"}'],
  ])('that are %s are none, and the checkpoint is used', async (_, text) => {
    const cache = open();
    checkpoint(cache, { a: '1' });
    cache.take(40);
    const cached = join(workspace, '.codefang', partsOf().configuration, 'cached');
    writeFileSync(join(cached, figuresName), text);
    writeManifest(cached, partsOf(), 40);
    await cache.upload(40);
    expect(await later()).toMatchObject({ kind: 'restored', commits: 40, figures: undefined });
  });

  it('that cannot be written are a reason, not a throw', () => {
    const cache = open();
    mkdirSync(join(workspace, '.codefang', partsOf().configuration, 'figures.json'));
    expect(cache.keepFigures(figures)).toMatch(/figures\.json/);
  });
});

describe('a save that does not work', () => {
  it.each([
    ['a cache that may only be read', /^CreateCacheEntry$/, serviceFaults.readOnly, 'read-only'],
    ['a job that was faster', /^CreateCacheEntry$/, serviceFaults.conflict, 'conflict'],
    ['a full cache', /^CreateCacheEntry$/, serviceFaults.full, 'full'],
    ['too many requests', /^CreateCacheEntry$/, serviceFaults.tooMany, 'rate-limited'],
    ['a store that refuses', /^PUT$/, { status: 403 }, 'failed'],
    ['a service that does not answer', /^CreateCacheEntry$/, serviceFaults.stuck, 'timeout'],
  ] as const)('because of %s is one calm line', async (_, on, reply, kind) => {
    services.faults.push({ on, times: 100, reply });
    const cache = open(partsOf(), { restore: 5000, save: 1500 });
    const outcome = await save(cache, 1, { a: '1' });
    expect(outcome.kind).toBe(kind);
    expect(saveLine(outcome)).toMatch(/^checkpoint: [^\n]{20,400}$/);
    expect(saveLine(outcome)).not.toMatch(/warning|error::/i);
    expect(services.caches.filter(({ isFinished }) => isFinished)).toEqual([]);
  });

  it('for want of the right to write, by the mode of the job, is the same line', async () => {
    process.env['ACTIONS_CACHE_MODE'] = 'read';
    expect(await save(open(), 1, { a: '1' })).toMatchObject({ kind: 'read-only' });
  });
});

describe('a restore that does not work', () => {
  it.each([
    ['nothing there', undefined, 'none'],
    ['a service that does not answer', { on: /^Get/, times: 9, reply: serviceFaults.stuck }, 'timeout'],
    ['too many requests', { on: /^Get/, times: 9, reply: serviceFaults.tooMany }, 'failed'],
    ['bytes that are gone', { on: /^GET$/, times: 9, reply: { status: 404 } }, 'failed'],
    ['bytes that are no archive', { on: /^GET$/, times: 9, reply: { status: 200, body: 'no archive' } }, 'failed'],
  ] as const)('because of %s is one calm line', async (_, fault, kind) => {
    if (fault !== undefined) {
      await save(open(), 1, { a: '1' });
      services.faults.push({ ...fault });
    }
    forget();
    const cache = open(partsOf(), { restore: 1500, save: 5000 });
    const outcome: RestoreOutcome = await cache.restore();
    expect(outcome.kind).toBe(kind);
    expect(restoreLine(outcome)).toMatch(/^checkpoint: [^\n]{20,400}$/);
  });

  it('because a job may not read is one, too', async () => {
    process.env['ACTIONS_CACHE_MODE'] = 'none';
    expect(await open().restore()).toMatchObject({ kind: 'unavailable' });
  });
});

describe('a disk that does not take it', () => {
  // A directory in the place of a file: nobody can write there, not even root.
  it('is a reason of a save', () => {
    const cache = open();
    checkpoint(cache, { a: '1' });
    mkdirSync(join(cache.directory, manifestName));
    expect(cache.take(1)).toMatch(/EISDIR/);
  });

  it('is one calm line of a restore, and nothing half is left', async () => {
    await save(open(), 1, { a: '1' });
    forget();
    const cache = open();
    const restoring = cache.restore();
    writeFileSync(cache.directory, '');
    const outcome = await restoring;
    expect(outcome).toMatchObject({ kind: 'failed' });
    expect(restoreLine(outcome)).toMatch(/^checkpoint: not restored \([^\n]+\); the whole history is read$/);
    expect(readdirSync(join(cache.directory, '..'))).not.toContain('checkpoint');
  });
});

describe('a poisoned entry', () => {
  const poisons: [string, (cached: string) => void, RegExp][] = [
    ['a file that was changed', (cached) => writeFileSync(join(cached, 'a'), '2'), /a is not as its manifest has it/],
    ['a file too many', (cached) => writeFileSync(join(cached, 'b'), '2'), /not those of its manifest/],
    ['a file too few', (cached) => rmSync(join(cached, 'a')), /not those of its manifest/],
    ['no manifest', (cached) => rmSync(join(cached, manifestName)), /no manifest/],
    ['a manifest that is no JSON', (cached) => writeFileSync(join(cached, manifestName), '{'), /no JSON/],
    [
      'a manifest of another version',
      (cached) => writeFileSync(join(cached, manifestName), '{"schema":"x"}'),
      /another version/,
    ],
    ['a manifest that is null', (cached) => writeFileSync(join(cached, manifestName), 'null'), /another version/],
    ['a link', (cached) => symlinkSync('/etc/passwd', join(cached, 'link')), /neither a file nor a directory/],
    ['other options in its manifest', (cached) => edit(cached, { configuration: 'x' }), /other options/],
    ['another repository in its manifest', (cached) => edit(cached, { repository: 'x' }), /another repository/],
  ];
  function edit(cached: string, change: object): void {
    const file = join(cached, manifestName);
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), ...change }));
  }

  it.each(poisons)('with %s is not used', async (_, poison, reason) => {
    const cache = open();
    checkpoint(cache, { a: '1' });
    cache.take(1);
    poison(join(workspace, '.codefang', partsOf().configuration, 'cached'));
    expect(await cache.upload(1)).toMatchObject({ kind: 'saved' });
    forget();
    const later = open();
    expect(await later.restore()).toEqual({ kind: 'unfit', reason: expect.stringMatching(reason) as string });
    expect(readdirSync(join(workspace, '.codefang', partsOf().configuration))).toEqual([]);
  });
});

describe('no cache', () => {
  const quiet = new QuietStream(process.stdout);
  it('is used on a runner that has none, and the reason is said', () => {
    delete process.env['ACTIONS_RESULTS_URL'];
    expect(CheckpointCache.open(workspace, partsOf(), service, quiet)).toMatch(/no cache service/);
  });

  it('is used outside of the workspace, where the package would store other paths than it looks for', () => {
    expect(CheckpointCache.open(room.root, partsOf(), service, quiet)).toMatch(/working directory/);
  });

  it('is used where the repository has a link in place of its folder', () => {
    symlinkSync(room.at('temp'), join(workspace, '.codefang'));
    expect(CheckpointCache.open(workspace, partsOf(), service, quiet)).toMatch(/not a directory/);
    expect(readdirSync(room.at('temp')).filter((name) => name === '.gitignore')).toEqual([]);
  });
});

it('never lets a package write to the log but to hide secrets', async () => {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string) => said.push(text) > 0;
  try {
    services.faults.push({ on: /^CreateCacheEntry$/, times: 1, reply: serviceFaults.conflict });
    const cache = open();
    await save(cache, 1, { a: '1' });
    await save(cache, 2, { a: '2' });
    await cache.restore();
  } finally {
    process.stdout.write = write;
  }
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((line) => !line.startsWith('::add-mask::'))).toEqual([]);
});

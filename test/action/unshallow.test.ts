import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCheckout, wholeCheckout } from '../../src/action/checkout.js';
import { CodefangError } from '../../src/base/errors.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
const origin = room.repository('origin');
for (let count = 0; count < 5; count++) origin.commit(`nr ${count}`, { 'a.txt': 'a\n'.repeat(count + 1) });

let clones = 0;
function shallowClone(): RepositoryFixture {
  const name = `clone-${clones++}`;
  origin.git('clone', '-q', '--depth=1', `file://${origin.path}`, room.at(name));
  return room.existing(name);
}
const signal = new AbortController().signal;
const settings = (clone: RepositoryFixture, more: Record<string, string> = {}) => ({
  environment: {
    ...clone.environment(),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'protocol.file.allow',
    GIT_CONFIG_VALUE_0: 'always',
    ...more,
  },
  token: '',
  signal,
  log: () => undefined,
});
async function refusal(call: Promise<unknown>): Promise<CodefangError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof CodefangError) return error;
  throw new Error('expected a CodefangError', { cause: error });
}

describe('a shallow checkout', () => {
  it('is refused with the very lines to change', async () => {
    const clone = shallowClone();
    const error = await refusal(wholeCheckout(openCheckout(clone.path, clone.environment()), 'never', settings(clone)));
    expect(error.code).toBe('user-shallow');
    expect(error.data.hint).toContain('- uses: actions/checkout@v7\n        with:\n          fetch-depth: 0\n');
    expect(error.data.hint).toContain('unshallow: auto');
  });

  it('is completed where that is allowed, and nothing else in it changes', async () => {
    const clone = shallowClone();
    clone.git('update-ref', 'refs/remotes/origin/kept', 'HEAD');
    const refs = clone.git('for-each-ref');
    const whole = await wholeCheckout(openCheckout(clone.path, clone.environment()), 'auto', settings(clone));
    expect(whole.repository.shallow).toEqual([]);
    expect(clone.git('rev-list', '--count', 'HEAD')).toBe('5');
    expect(clone.git('for-each-ref')).toBe(refs);
  });

  it('whose remote cannot be reached is refused with git’s own words and no password', async () => {
    const clone = shallowClone();
    clone.git('remote', 'set-url', 'origin', 'https://ada:s3cret@127.0.0.1:1/x.git');
    const error = await refusal(
      wholeCheckout(openCheckout(clone.path, clone.environment()), 'auto', { ...settings(clone), token: 'a-token' }),
    );
    expect(error.message).toMatch(/git fetch --unshallow failed: .*127\.0\.0\.1/);
    expect(error.message).not.toMatch(/s3cret|a-token/);
    expect(error.data.hint).toMatch(/fetch-depth: 0/);
  });

  it('gives its token to git by a variable, after a first try without, and never as an argument', async () => {
    const clone = shallowClone();
    const bin = room.at(`bin-${clones}`);
    mkdirSync(bin);
    const seen = join(bin, 'seen');
    writeFileSync(
      join(bin, 'git'),
      `#!/bin/sh\necho "args $*" >> ${seen}\necho "header $GIT_CONFIG_VALUE_1" >> ${seen}\nexit 1\n`,
    );
    chmodSync(join(bin, 'git'), 0o755);
    const more = { ...settings(clone, { PATH: `${bin}:${process.env['PATH'] ?? ''}` }), token: 'a-token' };
    await refusal(wholeCheckout(openCheckout(clone.path, clone.environment()), 'auto', more));
    const text = readFileSync(seen, 'utf8');
    expect(text.match(/^args/gm)).toHaveLength(2);
    expect(text).not.toContain('a-token');
    expect(text).toContain(`header AUTHORIZATION: basic ${Buffer.from('x-access-token:a-token').toString('base64')}`);
    expect(text).toMatch(/fetch --unshallow .*--end-of-options origin [0-9a-f]{40}\n/);
  });
});

describe('a checkout', () => {
  it('that is whole is left as it is', async () => {
    const checkout = openCheckout(origin.path, origin.environment());
    expect(await wholeCheckout(checkout, 'never', settings(origin))).toBe(checkout);
  });

  it('that is none says which step to add', () => {
    mkdirSync(room.at('nothing'));
    expect(() => openCheckout(room.at('nothing'), origin.environment())).toThrow(
      expect.objectContaining({
        code: 'user-not-a-repository',
        data: expect.objectContaining({ hint: expect.stringContaining('actions/checkout') as string }) as unknown,
      }) as Error,
    );
  });
});

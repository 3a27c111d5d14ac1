// The check of equal bytes as its users run it, on a short history: that it runs what it says, and that it sees a difference.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { longHistory } from '../support/long-history.js';
import { FixtureRoom } from '../support/repository-fixture.js';

const root = join(import.meta.dirname, '..', '..');
const room = new FixtureRoom();
afterAll(() => room.remove());
const { fixture } = longHistory(room, 'project.git', 230);

function determinism(...args: string[]): { status: number | null; out: string; talk: string } {
  const command = [join(root, 'scripts/determinism.mjs'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, out: stdout, talk: stderr };
}

test('runs of every kind, killed ones too, write the bytes of a serial run', () => {
  const { status, out } = determinism(fixture.path, '--quick', '--resumes', '2', '--seed', '1');
  expect(out).toMatch(/^seed 1\n/);
  expect(out.match(/\| same +\|/g)).toHaveLength(4);
  expect(out).toMatch(/\| 2 +\| 100 +\| 1GiB +\| tiny +\| pack +\| [1-9]\d* +\| [23] +\|/);
  expect(out).toMatch(/\d reports compared with the serial one, none different/);
  expect(status).toBe(0);
}, 120_000);

test('other bytes are a difference, and so is a run that fails', () => {
  const other = room.at('other.mjs');
  writeFileSync(other, "process.stdout.write('codefang: {}\\n');");
  const { status, out } = determinism(fixture.path, '--quick', '--resumes', '0', '--program', other);
  expect(out).toContain('3 reports compared with the serial one, 3 different');
  expect(status).toBe(1);
  writeFileSync(other, 'process.exit(3);');
  const failing = determinism(fixture.path, '--quick', '--resumes', '0', '--program', other);
  expect(failing.out).toContain('ended with 3');
  expect(failing.status).toBe(1);
});

test('a mistake in the call is told with the usage', () => {
  const { status, talk } = determinism('--resumes', 'many', fixture.path);
  expect(status).toBe(2);
  expect(talk).toContain('--resumes takes a number\nusage:');
});

import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkpointDirectory } from '../../src/engine/checkpoints.js';

test('states are kept below the home folder, or where is said, of which ~ may be the beginning', () => {
  expect(checkpointDirectory()).toBe(join(homedir(), '.codefang', 'checkpoints'));
  expect(checkpointDirectory('kept')).toBe('kept');
  expect(checkpointDirectory('~/kept')).toBe(join(homedir(), 'kept'));
  expect(checkpointDirectory('~')).toBe(homedir());
  expect(checkpointDirectory('~kept')).toBe('~kept');
  expect(checkpointDirectory('/a/~/b')).toBe('/a/~/b');
});

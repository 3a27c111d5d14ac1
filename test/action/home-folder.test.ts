import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, openHomeFolder } from '../../src/action/home-folder.js';
import { FixtureRoom, type RepositoryFixture } from '../support/repository-fixture.js';

const room = new FixtureRoom();
afterAll(() => room.remove());
let workspace: RepositoryFixture;
let count = 0;
beforeEach(() => {
  workspace = room.repository(`workspace-${count++}`);
  workspace.commit('first', { a: '1\n' });
});

const said: string[] = [];
const empty = (name: string): string => {
  said.length = 0;
  const place = { workspace: workspace.path, environment: { RUNNER_TEMP: room.at('temp') } };
  return emptyFolder(place, name, (line) => said.push(line));
};

describe('the folder in the workspace', () => {
  it('is not seen by git, whatever lies in it', () => {
    writeFileSync(join(empty('report-default'), 'codefang.yaml'), 'x');
    expect(openHomeFolder(workspace.path, '0123', 'cached')).toEqual({ path: workspace.at('.codefang/0123/cached') });
    expect(workspace.git('status', '--porcelain')).toBe('');
    workspace.git('add', '--all');
    expect(workspace.git('diff', '--cached', '--name-only')).toBe('');
    expect(said).toEqual([]);
  });

  it('is made within one that the repository has, and leaves what is there alone', () => {
    workspace.commit('theirs', { '.codefang/people.txt': 'Ada\n' });
    writeFileSync(join(empty('report-default'), 'codefang.yaml'), 'x');
    expect(workspace.git('status', '--porcelain')).toBe('');
    expect(readFileSync(workspace.at('.codefang/people.txt'), 'utf8')).toBe('Ada\n');
  });

  it('does not change a .gitignore of the repository: then files go into the temporary directory', () => {
    workspace.commit('theirs', { '.codefang/.gitignore': '*.tmp\n' });
    expect(empty('report-default')).toBe(room.at('temp/codefang/report-default'));
    expect(said).toEqual([
      `files: in ${room.at('temp/codefang/report-default')}, as .codefang in the workspace is not ours`,
    ]);
    expect(workspace.git('status', '--porcelain')).toBe('');
  });

  it.each([
    ['a file', () => writeFileSync(workspace.at('.codefang'), '')],
    ['a link', () => symlinkSync(room.at('elsewhere'), workspace.at('.codefang'))],
    [
      'a link in place of its rules',
      () => {
        mkdirSync(workspace.at('.codefang'));
        symlinkSync(room.at('elsewhere/rules'), workspace.at('.codefang/.gitignore'));
      },
    ],
  ])('is not used where the repository has %s in its place', (_, make) => {
    mkdirSync(room.at('elsewhere'), { recursive: true });
    make();
    writeFileSync(join(empty('report-default'), 'x'), 'x');
    expect(said).toHaveLength(1);
    expect(openHomeFolder(workspace.path, 'x')).toEqual({
      fault: expect.stringMatching(/^\.codefang in the workspace is not/) as string,
    });
    expect(readdirSync(room.at('elsewhere'))).toEqual([]);
  });

  it('is not led out of by a link on the way', () => {
    mkdirSync(room.at('outside'), { recursive: true });
    mkdirSync(workspace.at('.codefang'));
    symlinkSync(room.at('outside'), workspace.at('.codefang/0123'));
    expect(openHomeFolder(workspace.path, '0123', 'cached')).toEqual({
      fault: '0123 in the workspace is not a directory',
    });
    expect(readdirSync(room.at('outside'))).toEqual([]);
  });

  it('writes through no link that lies where a file is to be', () => {
    const folder = empty('report-default');
    writeFileSync(room.at('victim'), 'kept');
    symlinkSync(room.at('victim'), join(folder, 'codefang.yaml'));
    writeFileSync(join(empty('report-default'), 'codefang.yaml'), 'report');
    expect(readFileSync(room.at('victim'), 'utf8')).toBe('kept');
    rmSync(folder, { recursive: true });
    symlinkSync(room.root, folder);
    expect(readdirSync(empty('report-default'))).toEqual([]);
    expect(readFileSync(room.at('victim'), 'utf8')).toBe('kept');
  });
});

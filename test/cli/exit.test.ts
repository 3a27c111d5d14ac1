import { describe, expect, it } from 'vitest';
import { CodefangError } from '../../src/base/errors.js';
import { Interruption, endingOf } from '../../src/cli/exit.js';

describe('the ending of a failed run', () => {
  it('is 2 for a mistake, with one line and a hint', () => {
    const error = new CodefangError('user-not-a-repository', '/x is not a repository', {
      hint: 'give the path of a clone',
    });
    expect(endingOf(error)).toEqual({
      exitCode: 2,
      text: 'codefang: /x is not a repository\n  give the path of a clone\n',
    });
  });

  it('is 3 for a broken repository, without a stack, and names cannot write control characters', () => {
    const error = new CodefangError('repository-corrupt-pack', 'pack a\nb\x1b[31m is damaged');
    expect(endingOf(error)).toEqual({ exitCode: 3, text: 'codefang: pack a b [31m is damaged\n' });
  });

  it('is 130, 143 and 129 for signals, and says what is kept where that is known', () => {
    expect(endingOf(new Interruption('SIGINT'))).toEqual({ exitCode: 130, text: 'codefang: ended by SIGINT\n' });
    expect(endingOf(new Interruption('SIGTERM', 0))).toEqual({
      exitCode: 143,
      text: 'codefang: ended by SIGTERM, and nothing of this run is kept\n',
    });
    expect(endingOf(new Interruption('SIGHUP', 7))).toEqual({
      exitCode: 129,
      text: 'codefang: ended by SIGHUP; what it made of 7 commits is kept, the next run goes on from there\n',
    });
  });

  it('shows the stack of a bug, whatever was thrown', () => {
    for (const error of [new CodefangError('bug-kernel', 'books'), new TypeError('books'), 'books']) {
      const { exitCode, text } = endingOf(error);
      expect(exitCode).toBe(70);
      expect(text).toMatch(/bug in codefang[^]*books/);
    }
    expect(endingOf(new TypeError('x')).text).toContain('exit.test');
    const hung = new CodefangError('bug-worker-hung', 'nothing read', { hint: 'run it again\nslowly' });
    expect(endingOf(hung).text).toMatch(/bug in codefang[^]*nothing read[^]*\n {2}run it again slowly\n$/);
  });
});

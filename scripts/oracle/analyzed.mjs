// An analyzer over a whole history, every file and every person in it: what it says, and what the oracle asks git with.
import { textOf } from './commits.mjs';
import { historyRequest, hexOf } from './engine.mjs';
import { partsOf } from './git-log.mjs';

/** @typedef {import('./engine.mjs').Engine} Engine */
/** @typedef {import('./engine.mjs').ChangeBatch} ChangeBatch */

/**
 * Reads the main line with renames. `take` is given every batch. People are the names in the commits, to the letter.
 * @param {Engine} engine @param {import('./engine.mjs').Repository} repository @param {string} head @param {(batch: ChangeBatch) => void} take
 */
export async function readAll(engine, repository, head, take) {
  return engine.reading(repository, 'pack', async (pipeline) => {
    const history = await pipeline.history(historyRequest(repository, head, 'first-parent'));
    const { ticks, oids, oidBytes } = history.commits;
    const changes = { hunks: true, renames: engine.defaultRenameOptions };
    for await (const { batch } of pipeline.batches(history, engine.spans(0, ticks.length), changes)) take(batch);
    const ids = Array.from(ticks, (_, row) => hexOf(oids, row, oidBytes));
    const people = {
      people: history.people.map((name) => ({ name, isBot: false })),
      ends: Uint32Array.from(history.people, (_, row) => row + 1),
      members: Int32Array.from(history.people, (_, row) => row),
      shares: /** @type {const} */ ('whole'),
    };
    return { ids, people, rowOf: new Map(ids.map((id, row) => [id, row])), ticks: Array.from(ticks) };
  });
}

/** `Name <mail>` of the author of every commit of the main line, as git has it. @param {import('./clean-git.mjs').CleanGit} git @param {string} head */
export async function authorsOf(git, head) {
  /** @type {Map<string, string>} */
  const authors = new Map();
  const log = ['log', '--first-parent', '--no-mailmap', '--encoding=none', '-z', '--format=%H%an <%ae>', head, '--'];
  for await (const parts of partsOf(git.stream(log), '\0')) {
    for (const part of parts) {
      const [, id, author] = /^([0-9a-f]{40}(?:[0-9a-f]{24})?)([^]*)$/.exec(part) ?? [];
      if (id === undefined) throw new Error(`git log printed ${JSON.stringify(part)}`);
      authors.set(id, textOf(author));
    }
  }
  return authors;
}

// The built action by hand, as a runner would run it, on any repository on this machine:
//   npm run action -- <work tree> [--event schedule] [--into DIR] [--input name=value ...]
//
// For a pull request check out its merge commit (or any merge), give --event pull_request, and read the summary: without a token nothing is
// posted, and nothing leaves this machine. Log and exit code are the action's; outputs, state and summary are left in DIR, by default a
// temporary directory that is named at the end. `post` runs after `main`, as on a runner.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = join(root, 'dist/action/index.js');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    event: { type: 'string', default: 'workflow_dispatch' },
    into: { type: 'string' },
    input: { type: 'string', multiple: true, default: [] },
  },
});
const [path] = positionals;
if (path === undefined || !existsSync(entry)) {
  console.error(
    path === undefined
      ? 'usage: npm run action -- <work tree> [--event schedule] [--into DIR] [--input name=value ...]'
      : `there is no ${entry}: run \`npm run build\` first`,
  );
  process.exit(2);
}

/** @param {string[]} args @returns {string} what git says, or nothing */
function git(...args) {
  const { status, stdout } = spawnSync('git', ['-C', workspace, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

/** @returns {Record<string, string>} what main has left for post */
function stateLeft() {
  const text = readFileSync(files.state, 'utf8');
  const left = [...text.matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)];
  return Object.fromEntries(left.map(([, name, , value]) => [`STATE_${name}`, value]));
}

/** @param {Record<string, string>} more @returns {number} the exit code */
function step(more) {
  return spawnSync(node, [entry], { cwd: workspace, env: { ...env, ...more }, stdio: 'inherit' }).status ?? 1;
}

const workspace = resolve(path);
const folder = values.into === undefined ? mkdtempSync(join(tmpdir(), 'codefang-action-')) : resolve(values.into);
const temporary = join(folder, 'temp');
mkdirSync(temporary, { recursive: true });
const files = {
  event: join(folder, 'event.json'),
  output: join(folder, 'output.txt'),
  state: join(folder, 'state.txt'),
  summary: join(folder, 'summary.md'),
};
for (const file of [files.output, files.state, files.summary]) writeFileSync(file, '');
const full = { full_name: 'local/repository', default_branch: 'main' };
const head = git('rev-parse', '--verify', '-q', 'HEAD^2') || git('rev-parse', 'HEAD');
const pullRequest = {
  number: 1,
  head: { sha: head, ref: 'local', repo: full },
  base: { sha: git('rev-parse', '--verify', '-q', 'HEAD^1'), ref: 'main', repo: full },
};
const payload = { repository: full, ...(values.event.startsWith('pull_request') && { pull_request: pullRequest }) };
writeFileSync(files.event, JSON.stringify(payload, null, 2));
const ours = join(root, 'tools/node24/node_modules/node24/bin/node');
const node = existsSync(ours) ? ours : process.execPath;
/** @type {Record<string, string | undefined>} */
const env = {
  ...process.env,
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: values.event,
  GITHUB_EVENT_PATH: files.event,
  GITHUB_REPOSITORY: full.full_name,
  GITHUB_WORKSPACE: workspace,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_OUTPUT: files.output,
  GITHUB_STATE: files.state,
  GITHUB_STEP_SUMMARY: files.summary,
  RUNNER_TEMP: temporary,
  ...Object.fromEntries(
    values.input.map((text) => {
      const [name, ...value] = text.split('=');
      return [`INPUT_${name.toUpperCase()}`, value.join('=')];
    }),
  ),
};
const code = step({});
step(stateLeft());
console.log(`\nexit code ${code}; summary, outputs and state are in ${folder}`);
process.exitCode = code;

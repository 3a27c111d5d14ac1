// A token for git, and what git says without one.

import type { Environment } from './runner.js';

/** The token as a header of one command, in variables that no list of processes shows (git-config(1), GIT_CONFIG_COUNT). Settings that came by such variables stay. */
export function tokenHeader(environment: Environment, token: string): Environment {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0;
  return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${server}/.extraheader`,
    [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  };
}

/** An address may hold a name and a password. */
export function withoutCredentials(words: string): string {
  return words.replace(/\/\/[^/@\s']+@/g, '//');
}

// Which people are programs: known by the endings and names that bots go by on GitHub and GitLab. No rule guesses from what they write.

/** Names, without what follows a `[bot]`; letters of either case. */
const NAMES: ReadonlySet<string> = new Set([
  'dependabot',
  'dependabot-preview',
  'renovate',
  'renovate-bot',
  'renovatebot',
  'mend-bolt-for-github',
  'whitesource-bolt-for-github',
  'github-actions',
  'github action',
  'github actions',
  'greenkeeper',
  'greenkeeperio-bot',
  'snyk-bot',
  'pyup-bot',
  'imgbot',
  'allcontributors',
  'codecov-io',
  'semantic-release-bot',
  'pre-commit-ci',
  'k8s-ci-robot',
  'k8s-merge-robot',
  'bors',
  'mergify',
  'weblate',
  'crowdin-bot',
  'transifex-integration',
  'travis ci',
  'travis-ci',
  'circleci',
  'gitlab-bot',
  'deepsource-autofix',
  'copybara-service',
]);
const BOT_NAME = /\[bot\]$/i;
/** `49699333+dependabot[bot]@users.noreply.github.com`, `bot@renovateapp.com`, `project_1_bot@noreply.gitlab.example`. */
const BOT_MAIL = /\[bot\]@|^bot@renovateapp\.com$|^support@dependabot\.com$|^(project|group)_\d+_bot[^@]*@noreply\./i;

/** Whether a name and a mail are those of a program. */
export function isBot(name: string, mail: string): boolean {
  return BOT_NAME.test(name) || NAMES.has(name.toLowerCase()) || BOT_MAIL.test(mail);
}

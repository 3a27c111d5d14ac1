// One comment of ours on a pull request, brought up to date in place. Laws: it is found by a marker at its top *and* by its author, on whatever
// page it stands; it is not touched when it would not change; of two that were made at once the older one stays; nothing here throws, a
// comment that could not be written is an outcome with the reason.

import type { GitHubApi, Failure, Refusal } from './github-api.js';
import { memberOf } from './json-value.js';

/** What became of a comment. */
export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** There was nothing to update, and none should be made. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly refusal: Refusal; readonly reason: string };

/** What is to stand there. */
export interface CommentRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  readonly id: string;
  /** Markdown; begins with `markerOf(id)`. */
  readonly body: string;
  /** Markdown at its end that may be another in every run: a comment is not written anew for it alone. */
  readonly footer: string;
  /** Whether a comment is made where there is none. */
  readonly mayCreate: boolean;
}

/** The line at the top of a comment by which it is found. */
export function markerOf(id: string): string {
  return `<!-- codefang:${id} -->`;
}

/** Stands between what is compared and what is not. */
const FOOTER = '<!-- codefang-footer -->';

/** A body with its footer, as it is posted. */
function posted({ body, footer }: Pick<CommentRequest, 'body' | 'footer'>): string {
  return footer === '' ? body : `${body.trimEnd()}\n\n${FOOTER}\n${footer}\n`;
}

/** More comments than this are not read through. */
const MOST_COMMENTS = 10_000;
/** Whom a workflow's own token posts as. */
const ACTIONS_BOT = 'github-actions[bot]';

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly login: string;
}

/** Brings the comment up to date. `notice` hears of what a reader of the log should know. */
export async function upsertComment(
  api: GitHubApi,
  request: CommentRequest,
  notice: (text: string) => void,
): Promise<CommentOutcome> {
  const { repository, pullRequest, id, mayCreate } = request;
  const body = posted(request);
  const place = `/repos/${repository}/issues/${pullRequest}/comments`;
  const found = await marked(api, place, id, notice);
  if ('ok' in found) return failed(found);
  // Nobody else's comment is ever taken for ours; who we are need not be asked where no comment bears the marker.
  const mine = found.length === 0 ? [] : byAuthor(found, await whoAmI(api));
  const [oldest] = mine;
  if (oldest !== undefined) return update(api, repository, oldest, body);
  if (!mayCreate) return { kind: 'none' };
  const reply = await api.request('POST', place, { body });
  if (!reply.ok) return failed(reply);
  const made = commentOf(reply.data);
  if (made === undefined) return { kind: 'created', url: '' };
  return withoutTwin(api, place, repository, made, { id, body }, notice);
}

/** All comments with the marker, oldest first; or why they cannot be read. */
async function marked(
  api: GitHubApi,
  place: string,
  id: string,
  notice: (text: string) => void,
): Promise<Comment[] | Failure> {
  const reply = await api.list(place, MOST_COMMENTS);
  if (!reply.ok) return reply;
  if (!reply.isWhole) notice(`only the first ${MOST_COMMENTS} comments of the pull request were read through`);
  const marker = markerOf(id);
  return reply.rows
    .map(commentOf)
    .filter((comment) => comment !== undefined)
    .filter(({ body }) => body.startsWith(marker))
    .sort((one, other) => one.id - other.id);
}

/** The account that the token posts as; where it cannot be learned, that of a workflow's own token. */
async function whoAmI(api: GitHubApi): Promise<string> {
  const reply = await api.request('POST', '/graphql', { query: 'query { viewer { login } }' });
  const login = reply.ok ? memberOf(memberOf(memberOf(reply.data, 'data'), 'viewer'), 'login') : undefined;
  return typeof login === 'string' && login !== '' ? login : ACTIONS_BOT;
}

/** An app is called `name[bot]` in the one interface of GitHub and at times `name` in the other. */
function byAuthor(comments: readonly Comment[], login: string): Comment[] {
  return comments.filter((comment) => comment.login === login || comment.login === `${login}[bot]`);
}

async function update(api: GitHubApi, repository: string, comment: Comment, body: string): Promise<CommentOutcome> {
  if (sameText(comment.body, body)) return { kind: 'unchanged', url: comment.url };
  const reply = await api.request('PATCH', `/repos/${repository}/issues/comments/${comment.id}`, { body });
  return reply.ok ? { kind: 'updated', url: comment.url } : failed(reply);
}

/** Another job may have made a comment between our look and our writing. The answer to ours says for certain who we are. */
async function withoutTwin(
  api: GitHubApi,
  place: string,
  repository: string,
  made: Comment,
  { id, body }: { readonly id: string; readonly body: string },
  notice: (text: string) => void,
): Promise<CommentOutcome> {
  const again = await marked(api, place, id, notice);
  const older = 'ok' in again ? [] : again.filter((comment) => comment.login === made.login && comment.id < made.id);
  const [twin] = older;
  if (twin === undefined) return { kind: 'created', url: made.url };
  await api.request('DELETE', `/repos/${repository}/issues/comments/${made.id}`);
  return update(api, repository, twin, body);
}

/** Whether two say the same, footers aside. A comment edited by hand has other line ends. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').split(FOOTER)[0].trimEnd();
  return plain(one) === plain(other);
}

function commentOf(row: unknown): Comment | undefined {
  const [id, body, url] = [memberOf(row, 'id'), memberOf(row, 'body'), memberOf(row, 'html_url')];
  const login = memberOf(memberOf(row, 'user'), 'login');
  if (typeof id !== 'number' || typeof body !== 'string' || typeof login !== 'string') return undefined;
  return { id, body, login, url: typeof url === 'string' ? url : '' };
}

function failed({ refusal, reason }: Failure): CommentOutcome {
  return { kind: 'failed', refusal, reason };
}

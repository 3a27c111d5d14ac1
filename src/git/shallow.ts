// The `shallow` file (gitformat-pack's companion, "shallow" in git's technical documentation): one commit id a line, each a
// commit whose parents were left out when the repository was cloned. Its absence means a whole history.

import { join } from 'node:path';
import { CodefangError } from '../base/errors.js';
import { readWholeFile } from './file-reading.js';
import { isHexOid, type OidBytes } from './oid.js';

const maxShallowBytes = 64 << 20;

/**
 * The ids of the commits whose parents are cut off: sorted, each once, lower-case hexadecimal; none when the history is whole.
 * `repository-unreadable` with file and offset for a line that is no id.
 */
export function readShallow(commonDir: string, oidBytes: OidBytes): string[] {
  const file = join(commonDir, 'shallow');
  const text = readWholeFile(file, maxShallowBytes)?.toString('latin1') ?? '';
  const oids = new Set<string>();
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line === '' && offset === text.length) break;
    if (!isHexOid(line, oidBytes)) {
      throw new CodefangError('repository-unreadable', `bad line in ${file}: no commit id`, { file, offset });
    }
    oids.add(line.toLowerCase());
    offset += line.length + 1;
  }
  return [...oids].sort();
}

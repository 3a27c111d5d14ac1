// Loaded into a measured program (`node --import`): as it ends, writes its peak resident memory in bytes to file descriptor 3.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.once('exit', () => writeSync(3, `${process.resourceUsage().maxRSS * 1024}\n`));

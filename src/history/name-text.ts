// Names and mails as text: git has bytes, of which a commit may say nothing. What is UTF-8 is read so, and what is not as Latin-1, part by
// part: a mail may be in UTF-8 beside a name that is not.

import { isUtf8 } from 'node:buffer';

/** The bytes of names and mails with each part that is not UTF-8, between `<`, `>` and line breaks, as the UTF-8 of its Latin-1. */
export function partsAsUtf8(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return buffer;
  const text = buffer.toString('latin1').replace(/[^<>\n]+/g, (part) => {
    return isUtf8(Buffer.from(part, 'latin1')) ? part : Buffer.from(part, 'utf8').toString('latin1');
  });
  return Buffer.from(text, 'latin1');
}

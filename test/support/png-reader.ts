// Reads PNG files as far as tests need it: eight bits a channel, colours as they are, not interlaced.

import { crc32, inflateSync } from 'node:zlib';

/** An image that was read; rows from the top, pixels from the left. */
export interface PngPixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a pixel, as in 0xrrggbb. */
  readonly colourAt: (x: number, y: number) => number;
}

const SIGNATURE = '89504e470d0a1a0a';
/** Channels by the kind of colour: red, green and blue, or these and opacity. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a file; throws for one that is broken, or that is of another kind. */
export function readPng(file: Uint8Array): PngPixels {
  const bytes = Buffer.from(file);
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('this is no PNG');
  const chunks: Buffer[] = [];
  let header = Buffer.alloc(0);
  let last = '';
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(at + 8 + length))
      throw new Error('a checksum');
    last = bytes.toString('latin1', at + 4, at + 8);
    if (last === 'IHDR') header = content;
    if (last === 'IDAT') chunks.push(content);
    at += 12 + length;
  }
  const [depth, colour, , , interlaced] = header.subarray(8);
  const channels = CHANNELS[colour];
  if (last !== 'IEND' || depth !== 8 || channels === undefined || interlaced !== 0)
    throw new Error('a kind that is not read here');
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const pixels = unfiltered(inflateSync(Buffer.concat(chunks)), width * channels, height, channels);
  return {
    width,
    height,
    colourAt(x, y) {
      const at = (y * width + x) * channels;
      return (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    },
  };
}

/** Rows without the filters that made them easier to compress. */
function unfiltered(data: Buffer, rowBytes: number, rows: number, step: number): Buffer {
  if (data.length !== rows * (rowBytes + 1)) throw new Error('rows are missing');
  const out = Buffer.alloc(rows * rowBytes);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (rowBytes + 1)];
    for (let i = 0; i < rowBytes; i++) {
      const at = row * rowBytes + i;
      const left = i < step ? 0 : out[at - step];
      const above = row === 0 ? 0 : out[at - rowBytes];
      const corner = i < step || row === 0 ? 0 : out[at - rowBytes - step];
      out[at] = data[row * (rowBytes + 1) + 1 + i] + guess(filter, left, above, corner);
    }
  }
  return out;
}

function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const distances = [left, above, corner].map((value) => Math.abs(left + above - corner - value));
  return [left, above, corner][distances.indexOf(Math.min(...distances))];
}

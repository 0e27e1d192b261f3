import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Three or four bytes a pixel, row by row. */
  readonly bytes: Uint8Array;
  readonly channels: 3 | 4;
}

/** Reads a PNG as Chromium writes it: 8 bits a channel, not interlaced, with or without alpha. Throws for any other. */
export function readPng(file: Buffer): Picture {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, colour, interlace] = [file[24], file[25], file[28]];
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0)
    throw new Error(`Unexpected PNG of depth ${depth} and colour ${colour}, expected 8 bits of RGB or RGBA`);
  const channels = colour === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const bytes = new Uint8Array(height * stride);
  for (let row = 0; row < height; row += 1) unfilter(raw, bytes, row, stride, channels);
  return { width, height, bytes, channels };
}

/** Each byte of a PNG is told as its difference from what its filter foretells from the pixels before and above. */
function unfilter(raw: Uint8Array, bytes: Uint8Array, row: number, stride: number, channels: number): void {
  const from = row * (stride + 1);
  const to = row * stride;
  const filter = raw[from] ?? 0;
  for (let at = 0; at < stride; at += 1) {
    const left = at >= channels ? (bytes[to + at - channels] ?? 0) : 0;
    const up = row > 0 ? (bytes[to + at - stride] ?? 0) : 0;
    const corner = at >= channels && row > 0 ? (bytes[to + at - stride - channels] ?? 0) : 0;
    bytes[to + at] = (raw[from + 1 + at] ?? 0) + foretold(filter, left, up, corner);
  }
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    default: {
      const [toLeft, toUp, toCorner] = [
        Math.abs(up - corner),
        Math.abs(left - corner),
        Math.abs(left + up - 2 * corner),
      ];
      if (toLeft <= toUp && toLeft <= toCorner) return left;
      return toUp <= toCorner ? up : corner;
    }
  }
}

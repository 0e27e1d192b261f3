// node tests/attacker/scan-disk.mjs <folder> <needles as JSON: {"counts": [[3, 2, 9]], "texts": ["51423b"]}>
//
// The intruder with the computer: goes through every file of a browser's profile, its temporary files and logs, unpacks
// LevelDB's tables and logs and what Chromium has packed inside them, and looks for counts and ballots. Prints a JSON report.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Snappy's raw form: a length, then literals and copies of what came before. `null` when it is none. */
function unsnapped(bytes) {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at];
    at += 1;
    if (byte === undefined || shift > 28) return null;
    length += (byte & 127) * 2 ** shift;
    if (byte < 128) break;
  }
  if (length > 64e6) return null;
  const out = Buffer.alloc(length);
  let to = 0;
  while (at < bytes.length && to < length) {
    const tag = bytes[at];
    at += 1;
    let size = tag >> 2;
    if ((tag & 3) === 0) {
      if (size >= 60) {
        const wide = size - 59;
        if (at + wide > bytes.length) return null;
        size = bytes.readUIntLE(at, wide);
        at += wide;
      }
      size += 1;
      if (at + size > bytes.length || to + size > length) return null;
      bytes.copy(out, to, at, at + size);
      at += size;
      to += size;
      continue;
    }
    const kind = tag & 3;
    const wide = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    if (at + wide > bytes.length) return null;
    const back = kind === 1 ? ((tag >> 5) << 8) | bytes[at] : bytes.readUIntLE(at, wide);
    size = kind === 1 ? ((tag >> 2) & 7) + 4 : size + 1;
    at += wide;
    if (back === 0 || back > to || to + size > length) return null;
    for (let copied = 0; copied < size; copied += 1, to += 1) out[to] = out[to - back];
  }
  return to === length ? out : null;
}

/** The records of a LevelDB log put together again: they are cut into blocks of 32 KB, each piece with a head of 7 bytes. */
function logRecords(bytes) {
  const pieces = [];
  for (let block = 0; block < bytes.length; block += 32_768) {
    const end = Math.min(block + 32_768, bytes.length);
    for (let at = block; at + 7 <= end; ) {
      const [size, kind] = [bytes.readUInt16LE(at + 4), bytes[at + 6]];
      if (kind === 0 || kind > 4 || at + 7 + size > end) break;
      pieces.push(bytes.subarray(at + 7, at + 7 + size));
      at += 7 + size;
    }
  }
  return pieces.length === 0 ? [] : [Buffer.concat(pieces)];
}

/** A number of as many bytes as it needs, and where the next thing stands. */
function varint(bytes, from) {
  let value = 0;
  for (let place = 0; place < 9; place += 1) {
    const byte = bytes[from + place];
    if (byte === undefined) break;
    value += (byte & 127) * 2 ** (7 * place);
    if (byte < 128) return [value, from + place + 1];
  }
  throw new RangeError(`Unexpected bytes at ${from}, expected a number`);
}

/** A block of a LevelDB table, unpacked. */
function blockAt(bytes, [offset, size]) {
  const block = bytes.subarray(offset, offset + size);
  if (bytes[offset + size] !== 1) return block;
  const unpacked = unsnapped(block);
  if (unpacked === null) throw new RangeError(`Unexpected block at ${offset}, expected it to be packed by Snappy`);
  return unpacked;
}

const handle = (bytes, at) => {
  const [offset, next] = varint(bytes, at);
  return [[offset, varint(bytes, next)[0]], next];
};

/** Keys and values of a block, each key written out: only what differs from the one before is stored. */
function entriesOf(block) {
  const entries = [];
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  let key = Buffer.alloc(0);
  for (let at = 0; at < end; ) {
    const [shared, a] = varint(block, at);
    const [own, b] = varint(block, a);
    const [size, c] = varint(block, b);
    key = Buffer.concat([key.subarray(0, shared), block.subarray(c, c + own)]);
    entries.push([key, block.subarray(c + own, c + own + size)]);
    at = c + own + size;
  }
  return entries;
}

/** Every key and value of a LevelDB table. */
function tableEntries(bytes) {
  const [, next] = handle(bytes, bytes.length - 48);
  const [, indexAt] = varint(bytes, next);
  const index = blockAt(bytes, handle(bytes, indexAt)[0]);
  return entriesOf(index).flatMap(([, value]) => entriesOf(blockAt(bytes, handle(value, 0)[0])).flat());
}

/** What Chromium packs inside a value: a head of its own (255, version, 2), then Snappy. */
function packedInside(bytes) {
  const found = [];
  for (let at = bytes.indexOf(0xff); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 2] !== 2 || bytes[at + 1] < 17 || bytes[at + 1] > 40) continue;
    // A log holds what follows too: the length that Snappy starts with says where to stop.
    const unpacked = unsnapped(bytes.subarray(at + 3));
    if (unpacked !== null) found.push(unpacked);
  }
  return found;
}

const escaped = (bytes) => [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
const zigzag = (count) => (count < 64 ? [2 * count] : [((2 * count) & 127) | 128, count >> 6]);

/** Counts in the forms in which a program could have written them. */
function formsOfCounts(counts) {
  const each = (write) => counts.map((count) => escaped(write(count)));
  const ints = (size, method) =>
    each((count) => {
      const bytes = Buffer.alloc(size);
      bytes[method](count);
      return bytes;
    }).join('');
  return {
    // As structured clone writes an array, and an object with short names.
    cloned: each((count) => [0x49, ...zigzag(count)]).join('[\\s\\S]{0,16}?'),
    text: counts.join('[,;\\s|]{1,3}'),
    wide: counts
      .map((count) => [...String(count)].map((digit) => `${digit}\\x00`).join(''))
      .join('(?:[,;\\s|]\\x00){1,3}'),
    // Three bytes of any kind occur by chance.
    ...(counts.length > 4 && { bytes: each((count) => [count]).join('') }),
    integers: ints(4, 'writeInt32LE'),
    doubles: ints(8, 'writeDoubleLE'),
  };
}

const formsOfText = (text) => ({ text, wide: [...text].map((one) => `${one}\\x00`).join('') });

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}

/** Every layer of a file in which something could stand: as it is, put together, unpacked. */
function layersOf(path) {
  const bytes = readFileSync(path);
  const layers = [['raw', bytes]];
  if (path.endsWith('.log') && path.includes('leveldb')) layers.push(...logRecords(bytes).map((one) => ['log', one]));
  if (path.endsWith('.ldb') && bytes.length > 48) layers.push(['ldb', Buffer.concat(tableEntries(bytes))]);
  return layers.flatMap(([name, layer]) => [
    [name, layer],
    ...(path.includes('leveldb') ? packedInside(layer).map((one) => [`${name}, packed inside`, one]) : []),
  ]);
}

const [folder, wanted] = process.argv.slice(2);
const { counts = [], texts = [] } = JSON.parse(wanted ?? '{}');
const needles = [
  ...counts.flatMap((one) => Object.entries(formsOfCounts(one)).map(([form, source]) => [`${one} ${form}`, source])),
  ...texts.flatMap((one) => Object.entries(formsOfText(one)).map(([form, source]) => [`${one} ${form}`, source])),
].map(([name, source]) => [name, new RegExp(source, 'i')]);

const report = { files: 0, bytes: 0, tables: 0, logs: 0, found: [] };
for (const path of filesIn(folder)) {
  report.files += 1;
  for (const [layer, bytes] of layersOf(path)) {
    if (layer === 'raw') report.bytes += bytes.length;
    if (layer === 'ldb') report.tables += 1;
    if (layer === 'log') report.logs += 1;
    const text = bytes.toString('latin1');
    for (const [needle, pattern] of needles)
      if (pattern.test(text)) report.found.push({ file: relative(folder, path), layer, needle });
  }
}
process.stdout.write(`${JSON.stringify(report)}\n`);

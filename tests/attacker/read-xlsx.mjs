// Reads workbooks with a reader of its own: every part of the archive, shown or not.

import { inflateRawSync } from 'node:zlib';

/** Every part of a ZIP archive by its name, from its central directory. */
function partsOf(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + size);
    const text = (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), text);
    at += 46 + name + extra + comment;
  }
  return parts;
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : entities[name],
  );
const textIn = (xml) => unescaped([...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => text).join(''));

/** The cells of a sheet, row by row; a number as a number, a text as a text. */
function rowsOf(xml, shared) {
  return [...xml.matchAll(/<row[ >].*?<\/row>/gs)].map(([row]) => {
    const cells = [];
    for (const [, attributes, inside = ''] of row.matchAll(/<c( [^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const [, column] = / r="([A-Z]+)\d+"/.exec(attributes) ?? [];
      const place =
        column === undefined
          ? cells.length
          : [...column].reduce((sum, one) => 26 * sum + one.charCodeAt(0) - 64, 0) - 1;
      const [, value] = /<v>([^<]*)<\/v>/.exec(inside) ?? [];
      const [, type] = / t="(\w+)"/.exec(attributes) ?? [];
      cells[place] =
        type === 's'
          ? shared[Number(value)]
          : value === undefined
            ? textIn(inside)
            : type === undefined || type === 'n'
              ? Number(value)
              : unescaped(value);
    }
    return cells;
  });
}

const usual =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core)\.xml|xl\/(?:_rels\/)?workbook\.xml(?:\.rels)?|xl\/(?:sharedStrings|styles|theme\/theme1)\.xml|xl\/worksheets\/(?:_rels\/)?sheet[123]\.xml(?:\.rels)?)$/;

/** Names of its sheets with their rows, and whatever could hide something. */
export function readWorkbook(bytes) {
  const parts = partsOf(bytes);
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    textIn(item),
  );
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) =>
    unescaped(name),
  );
  const sheets = names.map((name, at) => ({
    name,
    rows: rowsOf(parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '', shared),
  }));
  const problems = [...parts].flatMap(([name, text]) => [
    ...(usual.test(name) ? [] : [`a part ${name} beyond a plain workbook`]),
    ...(/hidden|<f[ >]|<definedName[ >]|External|comment/i.test(text)
      ? [`${name} hides, works out or links something`]
      : []),
  ]);
  return { sheets, problems, all: [...parts.values()].join('\n') };
}

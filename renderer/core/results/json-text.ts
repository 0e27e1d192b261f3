/** JSON from somebody else, or what is wrong with it and in which line. Nothing of the text is ever repeated. */
export type JsonText =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Line, from 1, in which the value at a path such as `results.0.k` begins; the first for a path that is not there. */
      readonly lineOf: (path: string) => number;
    }
  | { readonly ok: false; readonly line: number; readonly fault: JsonFault };

export type JsonFault = 'not-json' | 'too-deep' | 'repeated-key';

interface Frame {
  readonly close: '}' | ']';
  readonly keys: Set<string>;
  /** Key or index of the value that is being read. */
  name: string | number;
}

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';

const blank = /[ \t\r\n]*/y;
/** Anything but a quote, a backslash and a control character. */
const plain = String.raw`[ !#-[\]-\uffff]*`;
const escaped = String.raw`\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})`;
const token = new RegExp(
  // No part can match in two ways, so that a text without an end is not tried again and again.
  String.raw`"${plain}(?:${escaped}${plain})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]|$`,
  'y',
);

/**
 * Reads JSON as RFC 8259 has it, and more strictly than `JSON.parse`, which keeps the last of two values under one key and
 * says where it stopped on some engines only: a key may stand once in its object, and nesting has an end. It never throws.
 *
 * @param mostDepth how many lists and objects may stand in each other
 */
export function readJson(text: string, mostDepth: number): JsonText {
  const value = parsed(text);
  // Nearly every file is sound, and the engine says so at once. Where something is wrong is looked for only when it is.
  if (value === undefined || keysIn(value, mostDepth) !== colonsIn(text)) {
    const fault = scan(text, mostDepth, () => false);
    if (fault !== null) return { ok: false, line: lineAt(text, fault.at), fault: fault.kind };
  }
  const lineOf = (path: string) => {
    let found = 0;
    scan(text, mostDepth, (frames, at) => {
      if (frames.map(({ name }) => name).join('.') !== path) return false;
      found = at;
      return true;
    });
    return lineAt(text, found);
  };
  return { ok: true, value, lineOf };
}

/** The value, or `undefined`, which no JSON gives. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many keys its objects have: fewer than were written when one stood there twice. `NaN` when it is nested too deep. */
function keysIn(value: unknown, mostDepth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (mostDepth === 0) return Number.NaN;
  const members: readonly unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : members.length;
  return members.reduce<number>((total, member) => total + keysIn(member, mostDepth - 1), own);
}

/** How many keys were written in JSON that is sound: each of them is a string with a colon after it. */
function colonsIn(text: string): number {
  let colons = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === quote) isInString = !isInString;
    else if (character === backslash) at += 1;
    else if (character === colon && !isInString) colons += 1;
  }
  return colons;
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Goes from token to token. `visit` is told of the start of every value, and stops the walk when it returns true. */
function scan(
  text: string,
  mostDepth: number,
  visit: (frames: readonly Frame[], at: number) => boolean,
): { readonly kind: JsonFault; readonly at: number } | null {
  const frames: Frame[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    blank.lastIndex = at;
    blank.exec(text);
    at = blank.lastIndex;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) return { kind: 'not-json', at };
    if (found === '') return expected === 'end' ? null : { kind: 'not-json', at };
    if (isValueNext(expected) && startsValue(found) && visit(frames, at)) return null;
    const next = accept(found, expected, frames);
    if (next === null) return { kind: 'not-json', at };
    if (next === 'repeated-key') return { kind: next, at };
    if (frames.length > mostDepth) return { kind: 'too-deep', at };
    expected = next;
    at += found.length;
  }
}

const isValueNext = (expected: Expected) => expected === 'value' || expected === 'first-value';
const startsValue = (found: string) => !/^[}\],:]/u.test(found);

type Accepted = Expected | 'repeated-key' | null;

/** What may follow the token, `null` where it may not stand. */
function accept(found: string, expected: Expected, frames: Frame[]): Accepted {
  if (startsValue(found))
    return isValueNext(expected) ? acceptValue(found, frames) : acceptKey(found, expected, frames);
  if (found === ':') return expected === 'colon' ? 'value' : null;
  return found === ',' ? acceptComma(expected, frames.at(-1)) : acceptEnd(found, expected, frames);
}

function acceptValue(found: string, frames: Frame[]): Accepted {
  if (found !== '{' && found !== '[') return afterValue(frames);
  frames.push({ close: found === '{' ? '}' : ']', keys: new Set(), name: 0 });
  return found === '{' ? 'first-key' : 'first-value';
}

function acceptKey(found: string, expected: Expected, frames: readonly Frame[]): Accepted {
  const frame = frames.at(-1);
  if (frame === undefined || (expected !== 'key' && expected !== 'first-key') || !found.startsWith('"')) return null;
  const key: string = JSON.parse(found);
  if (frame.keys.has(key)) return 'repeated-key';
  frame.keys.add(key);
  frame.name = key;
  return 'colon';
}

function acceptComma(expected: Expected, frame: Frame | undefined): Accepted {
  if (expected !== 'comma' || frame === undefined) return null;
  if (typeof frame.name === 'number') frame.name += 1;
  return frame.close === '}' ? 'key' : 'value';
}

function acceptEnd(found: string, expected: Expected, frames: Frame[]): Accepted {
  const whenEmpty = found === '}' ? 'first-key' : 'first-value';
  if (frames.at(-1)?.close !== found || (expected !== 'comma' && expected !== whenEmpty)) return null;
  frames.pop();
  return afterValue(frames);
}

const afterValue = (frames: readonly Frame[]): Expected => (frames.length === 0 ? 'end' : 'comma');

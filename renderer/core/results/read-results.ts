import type { ResultsFile } from '../contract/results-file';
import { type JsonFault, readJson } from './json-text';
import { parseResultsFile } from './results-file';

/** No class result comes near it: 200 questions with the longest names take about 100 KB. */
export const mostResultBytes = 1024 * 1024;
/** A class result has five lists and objects in each other. */
const mostDepth = 8;

/** What kind of reason it is, for whoever must tell reasons apart without reading sentences. */
export type RefusalCode =
  | 'too-large'
  | 'empty'
  | 'not-utf8'
  | 'byte-order-mark'
  | JsonFault
  | 'newer'
  | 'merged'
  | 'hidden'
  | 'not-valid'
  | 'conflict'
  | 'not-found'
  | 'not-a-file'
  | 'unreadable';

/** Why a file is not merged, in sentences for whoever chose it. No value of the file is ever repeated in them. */
export interface Refusal {
  readonly code: RefusalCode;
  /** From 1; `null` when it is about the file as a whole. */
  readonly line: number | null;
  readonly problem: string;
  /** What to do now. */
  readonly remedy: string;
}

/** A file or folder that is not merged, by the name under which the user knows it. */
export interface RefusedFile extends Refusal {
  readonly name: string;
}

export type ReadResults =
  | { readonly ok: true; readonly file: ResultsFile }
  | { readonly ok: false; readonly refusal: Refusal };

const askAgain = 'Ask whoever sent it to export it again as JSON, and do not open and save it on the way.';

const faults: Readonly<Record<JsonFault, string>> = {
  'not-json': 'This is not a whole JSON file.',
  'too-deep': 'Its parts are nested deeper than those of a class result.',
  'repeated-key': 'It says the same thing twice in one place.',
};

const remedies: Partial<Record<RefusalCode, string>> = {
  newer: 'Update the app, then merge again.',
  merged: 'Add the files that it was made from.',
};

/** Of a file that is larger than {@link mostResultBytes}: it need not be read to be refused. */
export const tooLarge: Refusal = refusal('too-large', null, 'It is larger than 1 MB, which no class result is.');

/** Of a file that the system does not let the app read. */
export const unreadable: Refusal = {
  code: 'unreadable',
  line: null,
  problem: 'It cannot be read.',
  remedy: 'Check that you may open it, or copy it somewhere else.',
};

/** Whether a file that was found in a folder, rather than chosen by itself, is one to read. */
export const isResultName = (name: string): boolean => !name.startsWith('.') && /\.json$/iu.test(name);

/**
 * Reads a class result that somebody exported, from the bytes of its file. Whatever is not exactly that makes the whole
 * file refused; it never throws.
 *
 * @param bytes the file, or more than {@link mostResultBytes} of a larger one
 * @param decode strict UTF-8: throws for other bytes and keeps a byte order mark (a `TextDecoder` with `fatal` and
 *   `ignoreBOM`, which the core has not)
 */
export function readResults(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): ReadResults {
  const refuse = (...why: Parameters<typeof refusal>): ReadResults => ({ ok: false, refusal: refusal(...why) });
  if (bytes.length > mostResultBytes) return { ok: false, refusal: tooLarge };
  if (bytes.length === 0) return refuse('empty', null, 'It is empty.');
  const text = decoded(bytes, decode);
  // As UTF-16 every second byte of plain letters is zero, which JSON never holds.
  if (text === null || text.includes('\0'))
    return refuse('not-utf8', null, 'It is not text in UTF-8, as every class result is.');
  if (text.startsWith('\uFEFF'))
    return refuse(
      'byte-order-mark',
      1,
      'It starts with a byte order mark: another program has saved it since it was exported.',
    );
  const json = readJson(text, mostDepth);
  if (!json.ok) return refuse(json.fault, json.line, faults[json.fault]);
  const parsed = parseResultsFile(json.value);
  return parsed.ok ? parsed : refuse(parsed.kind, json.lineOf(parsed.at), parsed.problem);
}

function decoded(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): string | null {
  try {
    return decode(bytes);
  } catch {
    return null;
  }
}

function refusal(code: RefusalCode, line: number | null, problem: string): Refusal {
  return { code, line, problem, remedy: remedies[code] ?? askAgain };
}

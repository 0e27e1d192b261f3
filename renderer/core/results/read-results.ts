import type { ResultsFile } from '../contract/results-file';
import { type JsonFault, readJson } from './json-text';
import { parseResultsFile } from './results-file';

/** No class result comes near it: 200 questions with the longest names take about 100 KB. */
export const mostResultBytes = 1024 * 1024;
/** A class result has five lists and objects in each other. */
const mostDepth = 8;

/** Why a file is not merged, in sentences for whoever chose it. No value of the file is ever repeated in them. */
export interface Refusal {
  /** From 1; `null` when it is about the file as a whole. */
  readonly line: number | null;
  readonly problem: string;
  /** What to do now. */
  readonly remedy: string;
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

/**
 * Reads a class result that somebody exported, from the bytes of its file. Whatever is not exactly that makes the whole
 * file refused; it never throws.
 *
 * @param bytes the file, or more than {@link mostResultBytes} of a larger one
 * @param decode strict UTF-8: throws for other bytes and keeps a byte order mark (a `TextDecoder` with `fatal` and
 *   `ignoreBOM`, which the core has not)
 */
export function readResults(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): ReadResults {
  if (bytes.length > mostResultBytes) return refuse(null, 'It is larger than 1 MB, which no class result is.');
  if (bytes.length === 0) return refuse(null, 'It is empty.');
  const text = decoded(bytes, decode);
  // As UTF-16 every second byte of plain letters is zero, which JSON never holds.
  if (text === null || text.includes('\0')) return refuse(null, 'It is not text in UTF-8, as every class result is.');
  if (text.startsWith('\uFEFF'))
    return refuse(1, 'It starts with a byte order mark: another program has saved it since it was exported.');
  const json = readJson(text, mostDepth);
  if (!json.ok) return refuse(json.line, faults[json.fault]);
  const parsed = parseResultsFile(json.value);
  if (parsed.ok) return parsed;
  return refuse(json.lineOf(parsed.at), parsed.problem, parsed.newer ? 'Update the app, then merge again.' : askAgain);
}

function decoded(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): string | null {
  try {
    return decode(bytes);
  } catch {
    return null;
  }
}

const refuse = (line: number | null, problem: string, remedy = askAgain): ReadResults => ({
  ok: false,
  refusal: { line, problem, remedy },
});

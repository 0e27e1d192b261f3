import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SaveOutcome } from '../../renderer/core/contract/ipc';
import { gatherResults, type NamedResult } from '../../renderer/core/results/gather-results';
import { mergeResults } from '../../renderer/core/results/merge';
import { mergedCsv } from '../../renderer/core/results/merged-csv';
import type { RefusedFile } from '../../renderer/core/results/read-results';
import { findResultFiles, readResultFile } from './result-files';
import { saveFile } from './save-file';
import { describe, say } from './say';

interface MergeRequest {
  /** Files and folders, as they were named. */
  readonly inputs: readonly string[];
  readonly csv: string;
  readonly skipRefused: boolean;
}

const usage = 'Use: npm run results -- merge <files or folders> --csv out.csv [--skip-refused]';
/** How often somebody who waits is told. */
const filesPerLine = 1000;

/**
 * Merges exported class results into one CSV. Files that are refused are named with the reason; unless they may be skipped,
 * nothing is written then.
 *
 * @returns the exit code: 0 when every file is in the CSV, 3 when files that were refused are left out of it, 1 when nothing
 *   was written, 2 for a command line that cannot be understood
 */
export async function runResultsCommand(args: readonly string[], base: string): Promise<number> {
  const request = parseRequest(args);
  if (typeof request === 'string') {
    say(`${request} ${usage}`);
    return 2;
  }
  const { names, refused: notFound, others } = await findResultFiles(request.inputs, base);
  const csv = resolve(base, request.csv);
  if (names.some((name) => resolve(base, name) === csv)) {
    say(`The CSV would be written over ${shown(request.csv)}, which is to be merged. ${usage}`);
    return 2;
  }
  if (others > 0) say(`${counted(others, 'other file')} left alone: in folders only names that end in .json are read.`);
  const { results, refused: notRead } = readAll(names, base);
  const { kept, repeated, conflicting } = gatherResults(results);
  for (const { name, other } of repeated)
    say(`${shown(name)}: The same class result as ${shown(other)}. It is counted once.`);
  const refused = [...notFound, ...notRead, ...conflicting];
  for (const one of refused) say(refusalLine(one));

  if (refused.length > 0 && !request.skipRefused) {
    say(`${counted(refused.length, 'file')} refused. Nothing was written. To merge the others, add --skip-refused.`);
    return 1;
  }
  const rows = mergeResults(kept);
  if (rows.length === 0) {
    say('There is no class result to merge. Nothing was written.');
    return 1;
  }
  const outcome = await saveFile(csv, mergedCsv(rows));
  if (!outcome.ok) {
    say(`${shown(request.csv)}: ${notSaved[outcome.reason]} Nothing was written.`);
    return 1;
  }
  const skipped = refused.length > 0 ? `; ${counted(refused.length, 'refused file')} left out` : '';
  process.stdout.write(
    `${shown(request.csv)}: ${counted(kept.length, 'class result')} in ${counted(rows.length, 'row')}${skipped}\n`,
  );
  return refused.length > 0 ? 3 : 0;
}

/** The request, or what is wrong with it. */
function parseRequest(args: readonly string[]): MergeRequest | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { csv: { type: 'string' }, 'skip-refused': { type: 'boolean' } },
      allowPositionals: true,
    });
    const [verb, ...inputs] = positionals;
    if (verb !== 'merge' || inputs.length === 0) return 'Expected `merge` and at least one file or folder.';
    if (values.csv === undefined || !/\.csv$/iu.test(values.csv))
      return 'Expected --csv with a name that ends in .csv.';
    return { inputs, csv: values.csv, skipRefused: values['skip-refused'] === true };
  } catch (error) {
    return `${describe(error)}.`;
  }
}

function readAll(names: readonly string[], base: string) {
  const results: NamedResult[] = [];
  const refused: RefusedFile[] = [];
  for (const [place, name] of names.entries()) {
    const read = readResultFile(resolve(base, name));
    if (read.ok) results.push({ name, file: read.file });
    else refused.push({ name, ...read.refusal });
    if ((place + 1) % filesPerLine === 0) say(`${place + 1} of ${names.length} files read`);
  }
  return { results, refused };
}

function refusalLine({ name, line, problem, remedy }: RefusedFile): string {
  return shown(`${name}${line === null ? '' : `:${line}`}: ${problem} ${remedy}`);
}

/** Names of files are somebody else's too: none of them may move the cursor or hide what stands behind it. */
const shown = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, '\uFFFD');

const counted = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

const notSaved: Readonly<Record<Extract<SaveOutcome, { ok: false }>['reason'], string>> = {
  cancelled: 'Saving was cancelled.',
  'disk-full': 'The disk is full.',
  'not-writable': 'This place cannot be written to, or a program has the file open.',
  'not-found': 'There is no such folder.',
  'bad-name': 'This name is not allowed.',
  failed: 'It could not be written.',
};

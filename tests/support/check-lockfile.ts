import { readFile } from 'node:fs/promises';
import { lockfileProblems, lockfileSchema, packageSchema } from './lockfile';

/** `npm run lockfile`: the lockfile serves every system and holds no address. */
async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

const lock = lockfileSchema.parse(await readJson('package-lock.json'));
const problems = lockfileProblems(packageSchema.parse(await readJson('package.json')), lock);
for (const problem of problems) process.stdout.write(`package-lock.json: ${problem}\n`);
process.stdout.write(
  `${problems.length === 0 ? 'No' : problems.length} problems in ${Object.keys(lock.packages).length} locked packages.\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeTree } from './fences/judge';
import { readImports } from './fences/read-imports';

/** `npm run fences`: the product's folders import only what they may. */
const root = join(import.meta.dirname, '../..');
const folders = ['electron', 'lessons', 'renderer'];

async function pathsUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

const paths = (await Promise.all(folders.map(pathsUnder))).flat();
const code = paths.filter((path) => /\.tsx?$/.test(path));
const read = await Promise.all(
  code.map(async (path) => [path, readImports(path, await readFile(join(root, path), 'utf8'))] as const),
);
const problems = judgeTree(new Map(read), paths);
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(`${problems.length === 0 ? 'No' : problems.length} fences crossed in ${code.length} files.\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

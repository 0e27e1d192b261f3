import { posix } from 'node:path';
import type { FileFacts, FoundImport } from './read-imports';
import { type Fence, fences, neverReached } from './table';

/** Every file of the product, by path from the repository's root with `/`, with what it imports. */
export type Tree = ReadonlyMap<string, FileFacts>;

/** Where an import leads: a path from the root, or the specifier itself when it is not a relative one. */
function targetsOf(file: string, specifier: string, paths: readonly string[]): readonly string[] {
  if (!specifier.startsWith('.')) return [specifier];
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  if (path.includes('*')) return paths.filter((each) => patternOf(path).test(each));
  const endings = ['', '.ts', '.tsx', '.d.ts'];
  return [endings.map((ending) => path + ending).find((each) => paths.includes(each)) ?? path];
}

/** `*` stands for part of one name, `**` for any folders. */
function patternOf(glob: string): RegExp {
  const parts = glob.split(/(\*\*\/|\*)/).map((part) => {
    if (part === '**/') return '(?:.+/)?';
    return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** Every crossing of a fence, as `file:line FENCE what`, sorted. */
export function judgeTree(tree: Tree, paths: readonly string[] = [...tree.keys()]): readonly string[] {
  const problems: string[] = [];
  for (const [file, facts] of tree) {
    const fence = fences.find((each) => each.files.test(file));
    if (fence === undefined) {
      problems.push(`${file}:1 FENCE Unexpected place for a file: no fence holds it`);
      continue;
    }
    for (const found of facts.imports) {
      for (const target of targetsOf(file, found.specifier, paths)) {
        if (!mayImport(fence, found, target))
          problems.push(`${file}:${found.line} FENCE Unexpected import of ${target} in ${fence.name}`);
      }
    }
    if (fence.pure !== true) continue;
    for (const use of facts.uses) {
      problems.push(`${file}:${use.line} FENCE Unexpected use of ${use.name} in ${fence.name}, expected an argument`);
    }
  }
  return [...problems, ...judgeReach(tree, paths)].sort();
}

function mayImport(fence: Fence, found: FoundImport, target: string): boolean {
  if (!found.specifier.startsWith('.')) return fence.outside.some((each) => each.test(target));
  // A stylesheet lies beside what it is for.
  const allowed = [fence.files, ...fence.inside, ...(found.typeOnly ? (fence.types ?? []) : [])];
  return (
    allowed.some((each) => each.test(target)) ||
    (target.endsWith('.css') && allowed.some((each) => each.test(target.replace(/css$/, 'tsx'))))
  );
}

/** What runs on a page, followed through every file: types leave nothing behind, so they are not followed. */
function judgeReach(tree: Tree, paths: readonly string[]): readonly string[] {
  return neverReached.flatMap(({ name, from, never }) => {
    const queue = [...tree.keys()].filter((file) => from.test(file)).map((file) => [file]);
    const seen = new Set<string>();
    const problems: string[] = [];
    for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
      const file = way.at(-1) ?? '';
      if (seen.has(file)) continue;
      seen.add(file);
      if (never.some((each) => each.test(file))) {
        problems.push(`${way[0]}:1 FENCE Unexpected reach of ${name} to ${file}: ${way.join(' → ')}`);
        continue;
      }
      for (const { specifier, typeOnly } of tree.get(file)?.imports ?? []) {
        if (!typeOnly) queue.push(...targetsOf(file, specifier, paths).map((target) => [...way, target]));
      }
    }
    return problems;
  });
}

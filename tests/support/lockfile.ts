import * as z from 'zod/mini';

const names = z._default(z.record(z.string(), z.string()), {});

/** What is read of `package.json`. */
export const packageSchema = z.object({ dependencies: names, devDependencies: names });

/** What is read of `package-lock.json`, version 3. */
export const lockfileSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      resolved: z.optional(z.string()),
      integrity: z.optional(z.string()),
      dependencies: names,
      devDependencies: names,
      optionalDependencies: names,
    }),
  ),
});

type PackageFile = z.infer<typeof packageSchema>;
type Lockfile = z.infer<typeof lockfileSchema>;

/**
 * What is wrong with a lockfile, one sentence each: a platform's package missing (npm can write such a lockfile while a
 * release is still arriving in the registry, and `npm ci` then fails on another system), a download address, a package
 * without its checksum, or a difference from `package.json`.
 */
export function lockfileProblems(file: PackageFile, lock: Lockfile): readonly string[] {
  const entries = Object.entries(lock.packages);
  const locked = new Set(entries.map(([path]) => nameOf(path)));
  const problems = entries.flatMap(([path, each]) => {
    if (path === '') return [];
    const missing = Object.keys(each.optionalDependencies).filter((name) => !locked.has(name));
    return [
      ...missing.map((name) => `${path} may need ${name}, which is not locked`),
      ...(each.resolved === undefined ? [] : [`${path} holds a download address`]),
      ...(each.integrity === undefined ? [`${path} has no checksum`] : []),
    ];
  });
  for (const group of ['dependencies', 'devDependencies'] as const) {
    problems.push(...differences(group, file[group], lock));
  }
  return problems;
}

function differences(
  group: 'dependencies' | 'devDependencies',
  wanted: Readonly<Record<string, string>>,
  lock: Lockfile,
) {
  const known = lock.packages['']?.[group] ?? {};
  const all = [...new Set([...Object.keys(wanted), ...Object.keys(known)])];
  return all.flatMap((name) => {
    const version = lock.packages[`node_modules/${name}`]?.version;
    if (wanted[name] === known[name] && wanted[name] === version) return [];
    const [inFile, inLock] = [wanted[name] ?? 'nothing', version ?? 'nothing'];
    return [
      `${group}: ${name} is ${inFile} in package.json (expected one exact version) and ${inLock} in the lockfile`,
    ];
  });
}

/** `node_modules/a/node_modules/@b/c` holds `@b/c`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

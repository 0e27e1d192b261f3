import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Under this name the pages ask for it, and administrators put it. What it holds: `renderer/core/policy.ts`. */
export const policyFileName = 'policy.json';

/** More than any policy that the pages take: of a longer file no more is read. */
const mostBytes = 40_001;

/** A policy as it is served to the pages, which read and judge it. */
export interface PolicyFile {
  readonly path: string;
  /** Empty where the file is there and cannot be read: the pages then hold to the strictest. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Where an administrator can put a policy, the first that is there holds: the place of the whole computer, which users
 * cannot write to, then beside the program.
 *
 * @param beside the folder of the program
 */
export function policyPlaces(
  beside: string,
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): readonly string[] {
  return [join(computerFolder(platform, env), policyFileName), join(beside, policyFileName)];
}

function computerFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === 'win32') return join(env['ProgramData'] ?? 'C:\\ProgramData', 'Not Alone');
  if (platform === 'darwin') return '/Library/Application Support/Not Alone';
  return '/etc/not-alone';
}

/** Reads the policy of this computer; `null` when there is none. Never rejects. */
export async function findPolicy(places: readonly string[]): Promise<PolicyFile | null> {
  for (const path of places) {
    const found = await readNamedPolicy(path, true);
    if (found !== null) return found;
  }
  return null;
}

/** Reads a policy that was named on the command line: one that is not there cannot be followed, and is not none. */
export const namedPolicy = async (path: string): Promise<PolicyFile> =>
  (await readNamedPolicy(path, false)) ?? { path, bytes: new Uint8Array() };

async function readNamedPolicy(path: string, mayBeMissing: boolean): Promise<PolicyFile | null> {
  try {
    const file = await open(path, 'r');
    try {
      const bytes = new Uint8Array(mostBytes);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
      return { path, bytes: bytes.subarray(0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (mayBeMissing && (code === 'ENOENT' || code === 'ENOTDIR')) return null;
    return { path, bytes: new Uint8Array() };
  }
}

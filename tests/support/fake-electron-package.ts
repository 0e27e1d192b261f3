import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const version = '45.0.0';

/** What the package's installer does when all goes well, for the scripts of tests. */
export const putProgram = `{
  const { mkdirSync, writeFileSync } = require('node:fs');
  const { join } = require('node:path');
  mkdirSync(join(__dirname, 'dist', 'app'), { recursive: true });
  writeFileSync(join(__dirname, 'dist', 'version'), '${version}');
  writeFileSync(join(__dirname, 'dist', 'app', 'Program'), '');
  writeFileSync(join(__dirname, 'path.txt'), 'app/Program');
}`;

/** A folder as npm leaves that of `electron`: no program yet, and an installer that a test has written. */
export function putElectronPackage(folder: string, installer?: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'electron', version }));
  if (installer !== undefined) writeFileSync(join(folder, 'install.js'), installer);
  return folder;
}

/** All of a runtime, as the installer leaves it. `parts` takes some of it away. */
export function putRuntime(
  folder: string,
  parts: { readonly path?: false; readonly version?: string | false } = {},
): string {
  mkdirSync(join(folder, 'dist/app'), { recursive: true });
  writeFileSync(join(folder, 'dist/app/Program'), '');
  if (parts.version !== false) writeFileSync(join(folder, 'dist/version'), parts.version ?? version);
  if (parts.path !== false) writeFileSync(join(folder, 'path.txt'), 'app/Program');
  return join(folder, 'dist/app/Program');
}

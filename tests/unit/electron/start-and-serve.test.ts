import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';

const repository = join(import.meta.dirname, '../../..');
/** Loaded into the one process; tsx's own command would start a second, which outlives a killed first. */
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

let root: string;

/** A small tree with the real entries, a finished build, and an `electron` package whose download is refused. */
beforeEach(() => {
  root = temporaryFolder();
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  cpSync(join(repository, 'electron'), join(root, 'electron'), { recursive: true });
  put('package.json', JSON.stringify({ type: 'module', main: 'dist/electron/main.js' }));
  put('node_modules/electron/package.json', JSON.stringify({ name: 'electron', version: '0.0.0' }));
  put('node_modules/electron/install.js', 'process.exit(1);');
  put('dist/renderer/index.html', '<!doctype html>Not Alone');
  put('dist/renderer/audience.html', '<!doctype html>');
  put('dist/electron/main.js', "process.stderr.write('The desktop edition runs.\\n');");
  put('dist/electron/preload.cjs', '');
});

interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly said: () => string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Its address, once it has printed one. */
  readonly address: Promise<string>;
}

function run(entry: string, args: readonly string[], env: Record<string, string | undefined> = {}): Run {
  const child = spawn(process.execPath, ['--import', tsx, entry, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const line = /^(http\S+)$/m.exec(out)?.[1];
      if (line !== undefined) resolve(line);
    });
    void ended.then(() => reject(new Error(`Unexpected end without an address: ${said}`)));
  });
  address.catch(() => undefined);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, out: () => out, said: () => said, ended, address };
}

test('serve prints its address alone on stdout, serves there, and ends cleanly when told to', async () => {
  const serve = run('electron/serve.ts', ['--port', '0', '--no-open']);
  const address = await serve.address;
  expect(await (await fetch(address)).text()).toContain('Not Alone');
  serve.child.kill('SIGTERM');
  expect(await serve.ended).toBe(0);
  expect(serve.out()).toBe(`${address}\n`);
  expect(serve.said()).toContain('Saved work lives with its port');
});

test('serve on a port where Not Alone already runs uses that one and ends well', async () => {
  const address = await run('electron/serve.ts', ['--port', '0', '--no-open']).address;
  const second = run('electron/serve.ts', ['--port', new URL(address).port, '--no-open']);
  expect(await second.address).toBe(address);
  expect(await second.ended).toBe(0);
});

test('serve says how to use it when it is asked for something else', async () => {
  const serve = run('electron/serve.ts', ['--host', '0.0.0.0']);
  expect(await serve.ended).toBe(2);
  expect(serve.said()).toContain('Use: --port N');
  expect(serve.out()).toBe('');
});

test('start without the Electron runtime says so in one sentence and serves the browser edition', async () => {
  const start = run('electron/start.ts', ['--port', '0', '--no-open'], {
    ELECTRON_OVERRIDE_DIST_PATH: join(root, 'nowhere'),
  });
  const address = await start.address;
  expect((await fetch(address)).status).toBe(200);
  expect(start.said()).toContain('so Not Alone opens in the browser instead.');
  start.child.kill('SIGTERM');
  expect(await start.ended).toBe(0);
});

test('start does not try again within a day what could not be fetched', async () => {
  const noRuntime = { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'nowhere') };
  writeFileSync(
    join(root, 'node_modules/electron/install.js'),
    "require('node:fs').appendFileSync(__dirname + '/runs', '1'); process.exit(1);",
  );
  for (let start = 0; start < 2; start += 1) {
    const { address, child, ended } = run('electron/start.ts', ['--port', '0', '--no-open'], noRuntime);
    await address;
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }
  expect(readFileSync(join(root, 'node_modules/electron/runs'), 'utf8')).toBe('1');
});

test('start takes a half-unpacked runtime for none, and serves the browser edition', async () => {
  mkdirSync(join(root, 'node_modules/electron/dist'));
  writeFileSync(join(root, 'node_modules/electron/dist/electron'), 'garbage', { mode: 0o755 });
  const start = run('electron/start.ts', ['--port', '0', '--no-open'], { ELECTRON_OVERRIDE_DIST_PATH: undefined });
  await start.address;
  expect(start.said()).toContain('could not be fetched');
  expect(start.said()).not.toContain('does not start on this computer');
});

test('start that is told to end while it fetches ends the fetching and leaves nothing of it', async () => {
  const temporary = temporaryFolder();
  writeFileSync(
    join(root, 'node_modules/electron/install.js'),
    "require('node:fs').writeFileSync(__dirname + '/pid', String(process.pid)); setInterval(() => undefined, 1000);",
  );
  const { child, ended, out } = run('electron/start.ts', ['--port', '0', '--no-open'], {
    ELECTRON_OVERRIDE_DIST_PATH: undefined,
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
  });
  const pid = Number(
    await vi.waitFor(() => {
      const text = readFileSync(join(root, 'node_modules/electron/pid'), 'utf8');
      expect(text).not.toBe('');
      return text;
    }, 20_000),
  );
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(() => process.kill(pid, 0)).toThrow();
  expect(readdirSync(temporary).filter((name) => name.startsWith('not-alone-electron-'))).toEqual([]);
  expect(out()).toBe('');
});

/** Node stands in for Electron: both are given a folder whose `main` they run. */
function putRuntime(): Record<string, string> {
  writeFileSync(join(root, 'node_modules/electron/path.txt'), basename(process.execPath));
  return { ELECTRON_OVERRIDE_DIST_PATH: dirname(process.execPath) };
}

test('start with the Electron runtime runs the desktop edition and serves nothing', async () => {
  const start = run('electron/start.ts', [], putRuntime());
  expect(await start.ended).toBe(0);
  expect(start.said()).toContain('The desktop edition runs.');
  expect(start.out()).toBe('');
});

test('start serves the browser edition when the desktop edition does not start on this computer', async () => {
  writeFileSync(join(root, 'dist/electron/main.js'), 'process.exit(1);');
  const start = run('electron/start.ts', ['--port', '0', '--no-open'], putRuntime());
  expect((await fetch(await start.address)).status).toBe(200);
  expect(start.said()).toContain('does not start on this computer');
});

test('start builds first when there is no build', async () => {
  const env = { npm_execpath: join(root, 'npm-cli.js'), ELECTRON_OVERRIDE_DIST_PATH: join(root, 'nowhere') };
  const page = readFileSync(join(root, 'dist/renderer/index.html'), 'utf8');
  writeFileSync(join(root, 'dist/renderer/index.html'), '');
  // Stands in for npm: "builds" by writing the page, and talks while it does.
  writeFileSync(
    env.npm_execpath,
    `console.log('building', process.argv.slice(2).join(' '));
     import('node:fs').then((fs) => fs.writeFileSync('dist/renderer/index.html', ${JSON.stringify(page)}));`,
  );
  const future = new Date(Date.now() + 60_000);
  utimesSync(join(root, 'package.json'), future, future);
  const start = run('electron/start.ts', ['--port', '0', '--no-open'], env);
  const address = await start.address;
  expect(await (await fetch(address)).text()).toContain('Not Alone');
  expect(start.said()).toContain('building run --silent build -- --logLevel error');
  expect(start.out()).toBe(`${address}\n`);
});

test('start says that the build failed and ends badly', async () => {
  const env = { npm_execpath: join(root, 'npm-cli.js'), ELECTRON_OVERRIDE_DIST_PATH: join(root, 'nowhere') };
  writeFileSync(env.npm_execpath, 'process.exit(1);');
  rmSync(join(root, 'dist'), { recursive: true });
  const start = run('electron/start.ts', ['--port', '0', '--no-open'], env);
  expect(await start.ended).toBe(1);
  expect(start.said()).toContain('The build failed');
  expect(start.out()).toBe('');
});

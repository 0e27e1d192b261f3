import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lessons } from '../../../lessons/compiler/vite-plugin';

const fixtures = fileURLToPath(new URL('../../fixtures/lessons', import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'not-alone-lessons-'));
  cpSync(fixtures, path.join(root, 'lessons'), { recursive: true });
  writeFileSync(
    path.join(root, 'audience.js'),
    "import { loadLesson } from 'virtual:lessons/audience';\nloadLesson.small().then(({ lesson }) => console.log(lesson));\n",
  );
  writeFileSync(
    path.join(root, 'facilitator.js'),
    "import { cards, helplines, loadLesson } from 'virtual:lessons/facilitator';\nconsole.log(cards, helplines);\nloadLesson.small().then(({ lesson }) => console.log(lesson));\n",
  );
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const plugin = () => lessons({ folder: path.join(root, 'lessons') });
const external = ['react/jsx-runtime'];

async function bundle(onLog?: (message: string) => void) {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin()],
    build: {
      write: false,
      minify: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        external,
        ...(onLog === undefined ? {} : { onLog: (_level, { message }) => onLog(message) }),
        input: { audience: path.join(root, 'audience.js'), facilitator: path.join(root, 'facilitator.js') },
      },
    },
  });
  return (output as Rolldown.RolldownOutput).output;
}

/** Names of a chunk and of all it loads, now or later. */
function reach(
  output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
  name: string,
): readonly Rolldown.OutputChunk[] {
  const chunks = output.filter((each) => each.type === 'chunk');
  const found = new Set<Rolldown.OutputChunk>();
  const visit = (file: string) => {
    const chunk = chunks.find((each) => each.fileName === file);
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  visit(chunks.find((each) => each.name === name)?.fileName ?? '');
  return [...found];
}

describe('the Vite plugin', () => {
  it('builds a chunk for each lesson and side, and gives the audience nothing of the facilitator', async () => {
    const output = await bundle();
    const audience = reach(output, 'audience')
      .map((chunk) => chunk.code)
      .join('\n');
    const facilitator = reach(output, 'facilitator')
      .map((chunk) => chunk.code)
      .join('\n');
    expect(reach(output, 'audience').some((chunk) => chunk.isDynamicEntry)).toBe(true);
    expect(audience).toContain('Making the threat is a crime.');
    expect(audience).not.toMatch(/quokka|numbat|bilby|platypus/u);
    expect(facilitator).toContain('quokka');
    expect(output.some((each) => each.type === 'asset' && each.fileName.endsWith('.svg'))).toBe(true);
  });

  it('fails the build with every problem of every file', async () => {
    const lesson = path.join(root, 'lessons/small/lesson.mdx');
    writeFileSync(
      lesson,
      readFileSync(lesson, 'utf8').replace('We use made-up people today.', 'Have you ever paid? {1}'),
    );
    const item = path.join(root, 'lessons/bank/items/B1.yaml');
    writeFileSync(
      item,
      readFileSync(item, 'utf8').replace('statement: I know a place to get help.', 'statement: Jay fell for it.'),
    );
    const failure = await bundle().then(
      () => '',
      (error: Error) => error.message,
    );
    expect(failure).toContain('lessons/bank/items/B1.yaml:5:16 S4 Unexpected');
    expect(failure).toContain('lessons/small/lesson.mdx:25:1 S3 Unexpected');
    expect(failure).toContain('lessons/small/lesson.mdx:25:21 D1 Unexpected');
    expect(failure.split('lessons/bank/items/B1.yaml:5:16')).toHaveLength(2);
  });

  it('tells each warning once, although two pages need the lessons', async () => {
    const said: string[] = [];
    await bundle((message) => said.push(message));
    expect(said.filter((message) => message.includes('that no person has reviewed'))).toHaveLength(1);
  });

  it('serves the modules in development and makes them again when a lesson changes', async () => {
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [plugin()],
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
      resolve: {
        alias: {
          'react/jsx-runtime': fileURLToPath(new URL('../../../node_modules/react/jsx-runtime.js', import.meta.url)),
        },
      },
    });
    try {
      const load = async () => (await server.transformRequest('virtual:lessons/audience/small'))?.code ?? '';
      expect(await load()).toContain('We use made-up people today.');
      const lesson = path.join(root, 'lessons/small/lesson.mdx');
      writeFileSync(
        lesson,
        readFileSync(lesson, 'utf8').replace('We use made-up people today.', 'We use other people today.'),
      );
      await expect.poll(load, { timeout: 5000 }).toContain('We use other people today.');
    } finally {
      await server.close();
    }
  });
});

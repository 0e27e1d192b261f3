import { describe, expect, test } from 'vitest';
import { judgeTree } from '../../support/fences/judge';
import { readImports } from '../../support/fences/read-imports';

/** The problems of a tree of files given by their text. */
function problemsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return judgeTree(new Map(Object.entries(files).map(([path, text]) => [path, readImports(path, text)])));
}

describe('a fence refuses', () => {
  test.each([
    ['renderer/core/session/x.ts', "import { useState } from 'react';", 'react in the core'],
    ['renderer/core/session/x.ts', "import { readFileSync } from 'node:fs';", 'node:fs in the core'],
    ['renderer/core/session/x.ts', "import * as z from 'zod/mini';", 'zod/mini in the core'],
    ['renderer/core/session/x.ts', "import type { App } from 'electron';", 'electron in the core'],
    ['renderer/core/session/x.ts', "export { store } from '../../state/store';", 'renderer/state/store in the core'],
    ['renderer/core/session/x.ts', "type A = import('../../state/store').A;", 'renderer/state/store in the core'],
    [
      'renderer/activities/choice/model.ts',
      "import './audience';",
      'renderer/activities/choice/audience in activity models',
    ],
    ['renderer/components/x.tsx', "import { s } from '../state/store';", 'components and print'],
    ['renderer/lesson-parts/x.tsx', "import { s } from '../sync/channel';", 'components and print'],
    ['renderer/sync/x.ts', "import 'react';", 'react in sync'],
    [
      'renderer/windows/facilitator/x.tsx',
      "import '../audience/page';",
      'renderer/windows/audience/page in the facilitator window',
    ],
    ['renderer/windows/audience/x.tsx', "import '../../state/store';", 'renderer/state/store in the audience window'],
    [
      'renderer/windows/audience/x.tsx',
      "const a = () => import('virtual:lessons/facilitator');",
      'virtual:lessons/facilitator in the audience',
    ],
    [
      'renderer/windows/audience/x.tsx',
      "import '../../core/results/protect';",
      'renderer/core/results/protect in the audience window',
    ],
    ['electron/services/x.ts', "import { app } from 'electron';", 'electron in services'],
    ['electron/start.ts', "import './shell/run';", 'electron/shell/run in the entries'],
    ['electron/shell/x.ts', "import '../../renderer/state/store';", 'renderer/state/store in the shell'],
    ['electron/preload.ts', "import { a } from '../renderer/core/contract/ipc';", 'in the preload script'],
    ['lessons/compiler/x.ts', "import '../../renderer/core/results/protect';", 'in the lesson compiler'],
    ['renderer/theme/x.ts', "import '../../tests/support/x';", 'tests/support/x in the theme'],
  ])('in %s: %s', (file, text, said) => {
    const problems = problemsOf({ [file]: text });
    expect(problems[0]).toContain(`${file}:1 FENCE Unexpected import of`);
    expect(problems[0]).toContain(said);
  });

  test('the clock and chance in the core', () => {
    const text = 'export const a = [Date.now(), new Date(), Math.random()];\nexport const b = Date();';
    expect(problemsOf({ 'renderer/core/x.ts': text })).toEqual([
      'renderer/core/x.ts:1 FENCE Unexpected use of chance in the core, expected an argument',
      'renderer/core/x.ts:1 FENCE Unexpected use of the clock in the core, expected an argument',
      'renderer/core/x.ts:1 FENCE Unexpected use of the clock in the core, expected an argument',
      'renderer/core/x.ts:2 FENCE Unexpected use of the clock in the core, expected an argument',
    ]);
  });

  test('a file in a place that no fence holds', () => {
    expect(problemsOf({ 'renderer/helpers/x.ts': '' })).toEqual([
      'renderer/helpers/x.ts:1 FENCE Unexpected place for a file: no fence holds it',
    ]);
  });

  test('the facilitator side to the audience page through files between', () => {
    const problems = problemsOf({
      'renderer/windows/audience/page.tsx': "import { P } from '../../lesson-parts/p';",
      'renderer/lesson-parts/p.tsx': "import { views } from '../activities/views';",
      'renderer/activities/views.tsx': "const all = import.meta.glob('./*/facilitator.tsx');",
      'renderer/activities/choice/facilitator.tsx': '',
    });
    expect(problems).toEqual([
      'renderer/windows/audience/page.tsx:1 FENCE Unexpected reach of the audience page to renderer/activities/choice/facilitator.tsx: ' +
        'renderer/windows/audience/page.tsx → renderer/lesson-parts/p.tsx → renderer/activities/views.tsx → renderer/activities/choice/facilitator.tsx',
    ]);
  });
});

describe('a fence lets through', () => {
  test.each([
    ['renderer/core/x.ts', "import { z } from './schema'; export const day = (ms: number) => new Date(ms);"],
    ['renderer/core/x.ts', "import { stringify } from 'csv-stringify/browser/esm/sync';"],
    ['electron/preload.ts', "import type { DesktopBridge } from '../renderer/core/contract/ipc';"],
    ['renderer/windows/audience/x.tsx', "import type { Outline } from '../../core/results/protect';"],
    ['renderer/components/x.tsx', "import './x.css'; import { useState } from 'react';"],
    ['lessons/compiler/x.ts', "import { activityKinds } from '../../renderer/activities/registry';"],
  ])('in %s: %s', (file, text) => {
    expect(
      problemsOf({ [file]: text, 'renderer/core/contract/ipc.ts': '', 'renderer/activities/registry.ts': '' }),
    ).toEqual([]);
  });
});

test('an import of something that is not a literal is refused, since no fence can judge it', () => {
  expect(() => readImports('a.ts', '\nconst m = import(somewhere);')).toThrow('a.ts:2 Unexpected import of something');
});

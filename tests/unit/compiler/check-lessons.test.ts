import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLessons } from '../../../lessons/compiler/check-lessons';
import { activityKinds } from '../../../renderer/activities/registry';

const fixtures = fileURLToPath(new URL('../../fixtures/lessons', import.meta.url));
let base = '';

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'not-alone-check-'));
  cpSync(fixtures, path.join(base, 'lessons'), { recursive: true });
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

const check = (...folders: readonly string[]) =>
  checkLessons({ folders, lessonsFolder: path.join(base, 'lessons'), base, kinds: activityKinds });

function change(file: string, from: string, to: string) {
  const whole = path.join(base, file);
  writeFileSync(whole, readFileSync(whole, 'utf8').replace(from, to));
}

describe('lessons:check', () => {
  it('lists what was overruled and sums up', async () => {
    expect(await check()).toEqual({
      ok: true,
      lines: [
        'lessons/small/lesson.mdx:105:1 S7 overruled: a made-up number, to test that it can be allowed',
        '1 lesson checked: 0 errors, 0 warnings, 1 rule overruled',
      ],
    });
  });

  it('prints every problem of the bank and of every lesson at once', async () => {
    cpSync(path.join(base, 'lessons/small'), path.join(base, 'lessons/second'), { recursive: true });
    change('lessons/second/lesson.mdx', 'id: small', 'id: second');
    change('lessons/second/lesson.mdx', 'minutes: 20', 'minutes: 21');
    change('lessons/small/lesson.mdx', 'We use made-up people today.', 'Have you ever paid?');
    change('lessons/bank/facts.yaml', 'sources: [S01]', 'sources: [S02]');
    const { ok, lines } = await check();
    expect(ok).toBe(false);
    expect(
      lines.filter((line) => !line.includes('overruled: ')).map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual([
      'lessons/bank/facts.yaml:5:13 D2',
      'lessons/second/lesson.mdx:9:10 D3',
      'lessons/small/lesson.mdx:25:1 S3',
      '2 lessons',
    ]);
    expect(lines.at(-1)).toBe('2 lessons checked: 3 errors, 0 warnings, 2 rules overruled');
  });

  it('does not fail for a warning', async () => {
    change('lessons/small/lesson.mdx', 'About 300 pupils', 'Many pupils');
    expect((await check()).ok).toBe(true);
    expect((await check()).lines.at(-1)).toBe('1 lesson checked: 0 errors, 1 warning, 0 rules overruled');
  });

  it('checks a folder of somebody else’s with the bank that is shipped', async () => {
    mkdirSync(path.join(base, 'elsewhere'));
    cpSync(path.join(base, 'lessons/small'), path.join(base, 'elsewhere/small'), { recursive: true });
    expect((await check('elsewhere/small')).ok).toBe(true);
    change('elsewhere/small/lesson.mdx', 'item="K1"', 'item="K9"');
    expect((await check('elsewhere/small')).lines[0]).toMatch(/^elsewhere\/small\/lesson\.mdx:\d+:9 D2 /u);
  });

  it('says so when a folder holds no lesson', async () => {
    expect(await check('nowhere')).toEqual({
      ok: false,
      lines: ['nowhere: Unexpected folder without a lesson.mdx, expected the folder of a lesson'],
    });
  });

  it('gives lines of a file written on Windows the same numbers', async () => {
    change('lessons/small/lesson.mdx', 'We use made-up people today.', 'Have you ever paid?');
    const file = path.join(base, 'lessons/small/lesson.mdx');
    const before = (await check()).lines;
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
    expect((await check()).lines).toEqual(before);
  });
});

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

  it('prints each problem on a line of its own, which cannot move the cursor', async () => {
    change('lessons/small/lesson.mdx', 'when="opening"', 'when="\u001b[2J\nlater\u202e"');
    const { lines } = await check();
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(lines.join('\n')).toContain('Unexpected `\uFFFD[2J later\uFFFD` in `when`');
  });

  it('judges the bank once, for folders and packs that bring no items', async () => {
    change('lessons/bank/facts.yaml', 'sources: [S01]', 'sources: [S02]');
    cpSync(path.join(base, 'lessons/small'), path.join(base, 'elsewhere/small'), { recursive: true });
    cpSync(path.join(base, 'lessons/small'), path.join(base, 'apart/small'), { recursive: true });
    const { lines } = await check('elsewhere/small', 'apart/small', 'lessons/small');
    expect(lines.filter((line) => line.startsWith('lessons/bank/facts.yaml'))).toHaveLength(1);
  });

  it('reads the words of clips, in a folder too', async () => {
    writeFileSync(path.join(base, 'lessons/small/media/door.txt'), 'Rhys: Have you ever paid?\n');
    expect((await check()).lines[0]).toMatch(/^lessons\/small\/media\/door\.txt:1:7 S3 /u);
  });

  it('says so when a folder holds no lesson, and checks the others', async () => {
    mkdirSync(path.join(base, 'empty'));
    change('lessons/small/lesson.mdx', 'We use made-up people today.', 'Have you ever paid?');
    const { ok, lines } = await check('nowhere', 'empty', 'lessons/small', 'lessons/small/lesson.mdx');
    expect(ok).toBe(false);
    expect(lines).toEqual([
      'nowhere:1:1 D1 Unexpected folder without a lesson.mdx, expected the folder of a lesson',
      'empty:1:1 D1 Unexpected folder without a lesson.mdx, expected the folder of a lesson',
      'lessons/small/lesson.mdx:1:1 D1 Unexpected folder without a lesson.mdx, expected the folder of a lesson',
      expect.stringMatching(/^lessons\/small\/lesson\.mdx:25:1 S3 /u),
      expect.stringContaining('S7 overruled'),
      '1 lesson checked: 4 errors, 0 warnings, 1 rule overruled',
    ]);
  });

  describe('tells the problems of every other lesson', () => {
    const lesson = 'lessons/broken/lesson.mdx';
    const broken = (text: string) => {
      mkdirSync(path.join(base, 'lessons/broken'));
      writeFileSync(path.join(base, lesson), text);
    };

    it.each<[string, () => void, string]>([
      [
        'has a folder in place of its file',
        () => mkdirSync(path.join(base, lesson), { recursive: true }),
        `${lesson}:1:1`,
      ],
      ['nests without end', () => broken('>'.repeat(20_000)), `${lesson}:1:1`],
      ['is empty', () => broken(''), `${lesson}:1:1`],
      ['has fault after fault', () => broken('<a\n\n'.repeat(1400)), `${lesson}:3:1`],
      ['holds no letters', () => broken('\0'.repeat(2000)), `${lesson}:1:1`],
      ['is larger than a lesson', () => broken('a\n\n'.repeat(50_000)), `${lesson}:1:1`],
      [
        'has a folder in place of its media',
        () => {
          cpSync(path.join(base, 'lessons/small'), path.join(base, 'lessons/broken'), { recursive: true });
          change(lesson, 'id: small', 'id: broken');
          rmSync(path.join(base, 'lessons/broken/media/door.svg'));
          mkdirSync(path.join(base, 'lessons/broken/media/door.svg'));
        },
        `${lesson}:`,
      ],
    ])('when one %s', async (_what, breakIt, place) => {
      breakIt();
      change('lessons/small/lesson.mdx', 'We use made-up people today.', 'Have you ever paid?');
      const { ok, lines } = await check();
      expect(ok).toBe(false);
      expect(lines[0]).toContain(place);
      expect(lines.filter((line) => line.startsWith('lessons/small/lesson.mdx:25:1 S3 '))).toHaveLength(1);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\S+:\d+:\d+ [DS]\d+ \S/u);
    });

    it('when a file of the bank is a folder', async () => {
      rmSync(path.join(base, 'lessons/bank/items/K1.yaml'));
      mkdirSync(path.join(base, 'lessons/bank/items/K1.yaml'));
      rmSync(path.join(base, 'lessons/bank/facts.yaml'));
      mkdirSync(path.join(base, 'lessons/bank/facts.yaml'));
      const { ok, lines } = await check();
      expect(ok).toBe(false);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\S+:\d+:\d+ [DS]\d+ \S/u);
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

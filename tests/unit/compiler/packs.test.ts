import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLessons } from '../../../lessons/compiler/check-lessons';
import { entryProblems, packLimits } from '../../../lessons/compiler/pack-limits';
import { activityKinds } from '../../../renderer/activities/registry';
import { type FakeEntry, fakeZip } from './fake-zip';

const fixtures = fileURLToPath(new URL('../../fixtures/lessons', import.meta.url));
const lesson = readFileSync(path.join(fixtures, 'small/lesson.mdx'), 'utf8');
const good: readonly FakeEntry[] = [
  { name: 'small/', text: '' },
  { name: 'small/lesson.mdx', text: lesson },
  { name: 'small/media/door.svg', text: readFileSync(path.join(fixtures, 'small/media/door.svg')) },
];
let base = '';

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'not-alone-pack-'));
  cpSync(fixtures, path.join(base, 'lessons'), { recursive: true });
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

const check = (...folders: readonly string[]) =>
  checkLessons({ folders, lessonsFolder: path.join(base, 'lessons'), base, kinds: activityKinds });

function checkPack(entries: readonly FakeEntry[], change: (zip: Buffer) => Buffer = (zip) => zip) {
  writeFileSync(path.join(base, 'pack.zip'), change(fakeZip(entries)));
  return check('pack.zip');
}

describe('a pack', () => {
  it('is checked like a folder, with our bank, and written nowhere', async () => {
    const { ok, lines } = await checkPack(good);
    expect(ok).toBe(true);
    expect(lines).toEqual([
      expect.stringMatching(/^pack\.zip\/small\/lesson\.mdx:\d+:1 S7 overruled: /u),
      '1 lesson checked: 0 errors, 0 warnings, 1 rule overruled',
    ]);
    expect(readdirSync(base).sort()).toEqual(['lessons', 'pack.zip']);
  });

  it('tells problems of its lesson at file, line and column', async () => {
    const text = lesson.replace('We use made-up people today.', 'They always come back.');
    const { ok, lines } = await checkPack([{ name: 'small/lesson.mdx', text }, ...good.slice(2)]);
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(/^pack\.zip\/small\/lesson\.mdx:25:1 S4 Unexpected /u);
  });

  it('may bring a bank of its own, and never helplines', async () => {
    const K1 = readFileSync(path.join(fixtures, 'bank/items/K1.yaml'), 'utf8');
    const broken = await checkPack([
      ...good,
      { name: 'bank/items/K1.yaml', text: K1.replace('kind: Choice', 'kind: Dance') },
    ]);
    expect(broken.lines.join('\n')).toMatch(/^pack\.zip\/bank\/items\/K1\.yaml:\d+:7 D2 /mu);
    const helplines = await checkPack([...good, { name: 'bank/helplines.yaml', text: '[]' }]);
    expect(helplines.lines[0]).toMatch(/^pack\.zip\/bank\/helplines\.yaml:1:1 D1 Unexpected helplines/u);
  });

  it('leaves out what computers put into a zip file by themselves', async () => {
    const clutter = [{ name: '__MACOSX/small/._lesson.mdx' }, { name: 'small/.DS_Store' }];
    expect((await checkPack([...good, ...clutter])).ok).toBe(true);
  });

  it('says what is wrong with each of several entries at once', async () => {
    const { lines } = await checkPack([...good, { name: '../up.txt' }, { name: 'small/tool.exe', text: 'x' }]);
    expect(lines.filter((line) => line.includes(' D1 '))).toHaveLength(2);
  });

  it.each<[string, readonly FakeEntry[], RegExp]>([
    ['a name that leaves it', [{ name: '../../evil.txt' }], /steps upwards/u],
    ['a name from the root', [{ name: '/etc/passwd' }], /a place on the disk/u],
    ['a name with a drive', [{ name: 'C:/evil.txt' }], /a place on the disk/u],
    ['a backslash', [{ name: 'small\\..\\evil.txt' }], /a backslash/u],
    ['a step that leads nowhere', [{ name: 'small/./media/a.png' }], /empty steps/u],
    ['a name that Windows keeps', [{ name: 'small/media/con.png' }], /Windows/u],
    ['a name that ends in a full stop', [{ name: 'small/media/a.png.' }], /Windows/u],
    ['a name that turns round', [{ name: 'small/media/\u202Egnp.exe' }], /invisible letters/u],
    ['a name with nothing in it', [{ name: 'small/media/a\0.png' }], /invisible letters/u],
    ['a very long name', [{ name: `small/media/${'a'.repeat(150)}.png` }], /more than 150 letters/u],
    ['too many folders', [{ name: `small/media/${'a/'.repeat(8)}b.png` }], /more than 8 folders/u],
    ['a link', [{ name: 'small/media/a.png', text: '/etc/passwd', mode: 0o120777 }], /Unexpected link/u],
    ['a device', [{ name: 'small/media/a.png', mode: 0o060644 }], /no file/u],
    ['an encrypted file', [{ name: 'small/media/a.png', text: 'x', encrypted: true }], /encrypted/u],
    ['the same name in capitals', [{ name: 'small/media/DOOR.svg' }], /second file of this name/u],
    ['a file that is not a lesson’s', [{ name: 'small/install.exe' }], /expected only lesson\.mdx and media/u],
    ['a folder without a lesson', [{ name: 'other/media/a.png' }], /folder without a lesson\.mdx/u],
    ['a lesson at the top', [{ name: 'lesson.mdx', text: lesson }], /top of the pack/u],
    ['a file made to fill the disk', [{ name: 'small/media/a.png', text: Buffer.alloc(2 * 1024 * 1024) }], /100 to 1/u],
    [
      'a file that says it is huge',
      [{ name: 'small/media/a.png', text: 'x', claimedBytes: 61 * 1024 * 1024 }],
      /at most 60 MB/u,
    ],
    [
      'a file that unpacks to more than it says',
      [{ name: 'small/media/a.png', text: 'x'.repeat(500), claimedBytes: 10 }],
      /complete zip file/u,
    ],
  ])('with %s is refused', async (_title, extra, expected) => {
    const { ok, lines } = await checkPack([...good, ...extra]);
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(/^pack\.zip\S*.*:1:1 D1 Unexpected .+, expected .+/u);
    expect(lines.join('\n')).toMatch(expected);
    expect(lines.at(-1)).toMatch(/^0 lessons checked/u);
  });

  it.each<[string, (zip: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['no zip file', () => Buffer.from('Hello.')],
    ['cut off', (zip) => zip.subarray(0, zip.length - 30)],
    ['cut off at its start', (zip) => zip.subarray(40)],
  ])('that is %s is refused', async (_title, change) => {
    const { ok, lines } = await checkPack(good, change);
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(/^pack\.zip:1:1 D1 Unexpected file, expected a complete zip file/u);
  });

  it('without any lesson is refused, and so is one that is not there', async () => {
    expect((await checkPack([])).lines[0]).toContain('Unexpected pack without a lesson');
    expect((await check('nowhere.zip')).lines).toEqual([
      'nowhere.zip: Unexpected pack that is not there, expected a zip file',
    ]);
  });
});

describe('a folder from elsewhere', () => {
  const copy = () => {
    mkdirSync(path.join(base, 'elsewhere'));
    cpSync(path.join(fixtures, 'small'), path.join(base, 'elsewhere/small'), { recursive: true });
  };

  it('is refused for a link in it, which is not followed', async () => {
    copy();
    symlinkSync(base, path.join(base, 'elsewhere/small/media/all'));
    const { ok, lines } = await check('elsewhere/small');
    expect(ok).toBe(false);
    expect(lines[0]).toBe('elsewhere/small/media/all:1:1 D1 Unexpected link, expected a file');
  });

  it('is refused for a lesson of more than a megabyte', async () => {
    copy();
    writeFileSync(path.join(base, 'elsewhere/small/lesson.mdx'), 'a'.repeat(packLimits.lessonBytes + 1));
    expect((await check('elsewhere/small')).lines[0]).toMatch(/^elsewhere\/small\/lesson\.mdx:1:1 D1 Unexpected size/u);
  });

  it('is checked beside a pack in one go', async () => {
    copy();
    writeFileSync(path.join(base, 'pack.zip'), fakeZip(good));
    expect((await check('elsewhere/small', 'pack.zip')).lines.at(-1)).toMatch(/^2 lessons checked: 0 errors/u);
  });
});

describe('limits', () => {
  const files = (count: number, bytes: number) =>
    Array.from({ length: count }, (_unused, index) => ({ name: `a/media/${index}.png`, bytes, kind: 'file' as const }));

  it('hold for the number of files and for all of them together', () => {
    expect(entryProblems('a', files(2000, 1))).toEqual([]);
    expect(entryProblems('a', files(2001, 1))).toHaveLength(1);
    expect(entryProblems('a', files(8, 50 * 1024 * 1024))).toEqual([]);
    expect(entryProblems('a', files(9, 50 * 1024 * 1024))[0]?.message).toContain('expected at most 400 MB in all');
  });
});

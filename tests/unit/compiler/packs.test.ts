import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
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

  it('may bring items of its own, and never facts or helplines', async () => {
    const K1 = readFileSync(path.join(fixtures, 'bank/items/K1.yaml'), 'utf8');
    const broken = await checkPack([
      ...good,
      { name: 'bank/items/K1.yaml', text: K1.replace('kind: Choice', 'kind: Dance') },
    ]);
    expect(broken.lines.join('\n')).toMatch(/^pack\.zip\/bank\/items\/K1\.yaml:\d+:7 D2 /mu);
    const helplines = await checkPack([...good, { name: 'bank/helplines.yaml', text: '[]' }]);
    expect(helplines.lines[0]).toMatch(/^pack\.zip\/bank\/helplines\.yaml:1:1 D1 Unexpected helplines/u);
    const facts = await checkPack([...good, { name: 'bank/facts.yaml', text: '[]' }, { name: 'bank/sources.yaml' }]);
    expect(facts.lines.slice(0, 2)).toEqual([
      expect.stringMatching(/^pack\.zip\/bank\/facts\.yaml:1:1 D1 Unexpected facts from elsewhere/u),
      expect.stringMatching(/^pack\.zip\/bank\/sources\.yaml:1:1 D1 Unexpected facts from elsewhere/u),
    ]);
  });

  it('is read in the captions and transcripts of its clips too', async () => {
    const captions =
      'WEBVTT\n\n1\n00:00.000 --> 00:02.000\n<v Leah>It was my <b>mistake</b>.\n\n00:02.000 --> 00:04.000\nRing 0800 1111.';
    const transcript = 'Leah: A door.\n\nRhys: have you\never <i>p</i>aid?\u200b';
    const { lines } = await checkPack([
      ...good,
      { name: 'small/media/door.vtt', text: captions },
      { name: 'small/media/door.txt', text: transcript },
    ]);
    expect(lines.slice(0, -2).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'pack.zip/small/media/door.txt:3:7 S3',
      'pack.zip/small/media/door.txt:4:18 D1',
      'pack.zip/small/media/door.vtt:8:1 S8',
    ]);
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
    writeFileSync(path.join(base, 'pack.zip'), fakeZip(good));
    expect((await check('nowhere.zip', 'pack.zip')).lines).toEqual([
      'nowhere.zip:1:1 D1 Unexpected pack that is not there, expected a zip file',
      expect.stringContaining('S7 overruled'),
      '1 lesson checked: 1 error, 0 warnings, 1 rule overruled',
    ]);
  });

  it('that is a folder, or no file, is refused', async () => {
    mkdirSync(path.join(base, 'folder.zip'));
    expect((await check('folder.zip')).lines[0]).toMatch(/^folder\.zip:1:1 D1 Unexpected entry that is no file/u);
    if (process.platform === 'win32') return;
    const server = createServer().listen(path.join(base, 'pipe.zip'));
    await once(server, 'listening');
    expect((await check('pipe.zip')).lines[0]).toMatch(/^pipe\.zip:1:1 D1 Unexpected entry that is no file/u);
    server.close();
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

  it('is refused for a lesson of more than 128 KB', async () => {
    copy();
    writeFileSync(path.join(base, 'elsewhere/small/lesson.mdx'), 'a'.repeat(packLimits.lessonBytes + 1));
    expect((await check('elsewhere/small')).lines[0]).toMatch(/^elsewhere\/small\/lesson\.mdx:1:1 D1 Unexpected size/u);
  });

  describe('with a bank beside it', () => {
    const beside = (name: string, text: string) => {
      mkdirSync(path.join(base, 'elsewhere/bank/items'), { recursive: true });
      cpSync(path.join(fixtures, 'small'), path.join(base, 'elsewhere/small'), { recursive: true });
      writeFileSync(path.join(base, 'elsewhere/bank', name), text);
      return check('elsewhere/small');
    };
    const ours = (name: string) => readFileSync(path.join(base, 'lessons/bank', name), 'utf8');

    it('is checked with the items there', async () => {
      for (const name of readdirSync(path.join(base, 'lessons/bank/items')))
        await beside(`items/${name}`, ours(`items/${name}`));
      expect((await check('elsewhere/small')).ok).toBe(true);
      const { lines } = await beside('items/K1.yaml', ours('items/K1.yaml').replace('kind: Choice', 'kind: Dance'));
      expect(lines[0]).toMatch(/^elsewhere\/bank\/items\/K1\.yaml:\d+:7 D2 /u);
    });

    it.each(['helplines', 'facts', 'sources'])('is refused for %s of its own, which are always ours', async (name) => {
      const { ok, lines } = await beside(`${name}.yaml`, `${ours(`${name}.yaml`)}\n# changed`);
      expect(ok).toBe(false);
      expect(lines[0]).toMatch(
        new RegExp(`^elsewhere/bank/${name}\\.yaml:1:1 D1 Unexpected .+ from elsewhere, expected none`, 'u'),
      );
      expect(lines.at(-1)).toMatch(/^0 lessons checked/u);
    });

    it('is refused for a link there, and what it leads to is not read', async () => {
      copy();
      mkdirSync(path.join(base, 'elsewhere/bank/items'), { recursive: true });
      writeFileSync(path.join(base, 'secret.yaml'), 'secret: words');
      symlinkSync(path.join(base, 'secret.yaml'), path.join(base, 'elsewhere/bank/items/K9.yaml'));
      const { ok, lines } = await check('elsewhere/small');
      expect(ok).toBe(false);
      expect(lines).toEqual([
        'elsewhere/bank/items/K9.yaml:1:1 D1 Unexpected link, expected a file',
        '0 lessons checked: 1 error, 0 warnings, 0 rules overruled',
      ]);
    });

    it('is refused where the bank itself is a link', async () => {
      copy();
      symlinkSync(path.join(base, 'lessons/bank'), path.join(base, 'elsewhere/bank'));
      expect((await check('elsewhere/small')).lines[0]).toBe(
        'elsewhere/bank:1:1 D1 Unexpected link, expected a folder',
      );
    });

    it('tells what is wrong there once, for all the lessons beside it', async () => {
      await beside('helplines.yaml', '[]');
      cpSync(path.join(base, 'elsewhere/small'), path.join(base, 'elsewhere/second'), { recursive: true });
      const { lines } = await check('elsewhere/small', 'elsewhere/second');
      expect(lines).toHaveLength(2);
    });

    it('is checked with ours where what stands beside it is no bank', async () => {
      await beside('statement.pdf', 'Not ours to read.');
      expect((await check('elsewhere/small')).ok).toBe(true);
    });
  });

  it('of our own is checked with our bank, named or not', async () => {
    expect((await check('lessons/small')).ok).toBe(true);
  });

  it('is refused for folders without end, which are not gone through', async () => {
    copy();
    mkdirSync(path.join(base, 'elsewhere/small/media', 'a/'.repeat(60)), { recursive: true });
    expect((await check('elsewhere/small')).lines[0]).toMatch(
      /^elsewhere\/small\/media(?:\/a){8}:1:1 D1 Unexpected name with more than 8 folders/u,
    );
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

  it('hold for all text together, which is read', () => {
    const text = (count: number) => files(count, 128 * 1024).map((file) => ({ ...file, name: `${file.name}.yaml` }));
    expect(entryProblems('a', text(32))).toEqual([]);
    expect(entryProblems('a', text(33))[0]?.message).toContain('of text, expected at most 4 MB in all');
  });

  it('hold for the number of files and for all of them together', () => {
    expect(entryProblems('a', files(2000, 1))).toEqual([]);
    expect(entryProblems('a', files(2001, 1))).toHaveLength(1);
    expect(entryProblems('a', files(8, 50 * 1024 * 1024))).toEqual([]);
    expect(entryProblems('a', files(9, 50 * 1024 * 1024))[0]?.message).toContain('expected at most 400 MB in all');
  });
});

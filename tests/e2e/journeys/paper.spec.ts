import { homedir, hostname, userInfo } from 'node:os';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journeyLesson, onCard } from '../../support/taught-app';
import { test } from '../support/app';
import {
  colouredOnPaper,
  cutOffOnPaper,
  inkOfSheets,
  type PrintedDocument,
  printToPdf,
  withPaperLayout,
} from '../support/printed';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A4, in mm. */
const a4 = [210, 297] as const;
const margin = 10;

/** One way of printing one thing. */
interface Print {
  /** The radio button that asks for it; absent for what it opens with. */
  readonly as?: RegExp;
  /** Pages of the PDF. */
  readonly pages: number;
  /** Words that follow one another on paper. */
  readonly reads: readonly string[];
}

interface Printed {
  readonly name: string;
  readonly prints: readonly Print[];
  /** Given to pupils or held up by them: it must not empty a school's toner. */
  readonly handout?: true;
}

const card = ['Someone here', '999', 'ceop.police.uk/', '101', 'Childline', '0800 1111', 'Numbers not yet checked'];

const printed: readonly Printed[] = [
  {
    name: 'Pupil help cards',
    handout: true,
    prints: [
      { pages: 1, reads: card },
      { as: /^For a card slot/u, pages: 1, reads: card },
      { as: /^Large print/u, pages: 1, reads: [...card.slice(0, 4), 'To report blackmail', ...card.slice(4)] },
    ],
  },
  {
    name: 'Key words',
    handout: true,
    prints: [
      { pages: 1, reads: ['Word and meaning', 'In my language', 'threat', 'blackmail', 'A threat that is used'] },
      { as: /^Large print/u, pages: 2, reads: ['threat', 'blackmail', 'removal tool', 'A free service'] },
    ],
  },
  {
    name: 'Answer slips',
    handout: true,
    prints: [
      // One of the slips before the lesson, one of those after it: all six questions on one slip.
      { pages: 2, reads: ['Before', 'No name. Fold it.', '1.', 'I could explain', '6.', 'A', 'B', 'C', 'D', 'After'] },
      { as: /^Numbers only/u, pages: 2, reads: ['Before', '1.', '6.', 'Questions 1 to 4', 'After'] },
    ],
  },
  {
    name: 'Question cards',
    handout: true,
    prints: [{ pages: 1, reads: ['One question I still have', 'One adult reads these today.'] }],
  },
  { name: 'Voting cards', handout: true, prints: [{ pages: 2, reads: ['A', 'B', 'C', 'D'] }] },
  {
    name: 'Tally sheet',
    prints: [
      {
        pages: 5,
        reads: [
          'Pupils taking part (n):',
          'writing on it may be',
          'shred',
          'before, slide 3',
          '5',
          '30',
          'Total',
          'after',
        ],
      },
      { as: /^For a hall/u, pages: 5, reads: ['Pupils taking part (n):', 'Bundle', '12', 'Total', 'Row', 'A', 'B'] },
    ],
  },
];

/** `of`: the lesson that is printed, where it is not the one that is prepared. */
async function openPrint(page: Page, name: string, lesson = journeyLesson, of = lesson): Promise<void> {
  await page.goto('/');
  await onCard(page, 'Prepare', lesson).click();
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = document.title;
    };
  });
  await button(page, name).click();
  await button(page, 'Print').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', `${name}: ${of}`);
}

/** Whole sheets of A4 with every word inside the margin, and nothing in the file that tells who printed it and where. */
function expectPaper({ pages, info, hasXmp }: PrintedDocument): void {
  expect(pages.map(({ size }) => size)).toEqual(pages.map(() => a4));
  const outside = pages.flatMap(({ runs }) =>
    runs.filter(
      ({ left, right, base }) =>
        left < margin - 0.2 || right > a4[0] - margin + 0.2 || base < margin || base > a4[1] - margin,
    ),
  );
  expect(outside).toEqual([]);
  // What Chromium writes of itself, and nothing else. The browser writes the day too: docs/printing.md says so.
  const { CreationDate, ModDate, Creator, Producer, Title, Language, ...others } = info;
  expect(Title).toMatch(/ – Not Alone$/u);
  expect(Language).toBe('en-GB');
  expect(Creator).toMatch(
    /^Mozilla\/5\.0 \([^)]*\) AppleWebKit\/[\d.]+ \(KHTML, like Gecko\) \w+\/[\d.]+ Safari\/[\d.]+$/u,
  );
  expect(Producer).toMatch(/^Skia\/PDF m\d+$/u);
  expect(Object.keys(others).filter((key) => !/^(?:Is|PDFFormatVersion$|EncryptFilterName$)/u.test(key))).toEqual([]);
  expect(hasXmp).toBe(false);
  const all = JSON.stringify([info, pages]);
  for (const place of [homedir(), hostname(), process.cwd(), `@${userInfo().username}`, '127.0.0.1', 'file:'])
    expect(all).not.toContain(place);
}

function expectNumbered({ pages }: PrintedDocument): void {
  pages.forEach(({ lines }, index) => {
    expect(lines).toContain(`Page ${index + 1} of ${pages.length}`);
  });
}

/** Where each of these words begins, each looked for behind the one before it; fails where one is missing. */
function expectReadInOrder({ pages }: PrintedDocument, words: readonly string[]): void {
  const all = pages.flatMap(({ lines }) => lines).join(' ');
  let from = 0;
  for (const word of words) {
    const at = all.indexOf(word, from);
    expect(at, `“${word}” on paper, after what stands before it`).toBeGreaterThanOrEqual(0);
    from = at + word.length;
  }
}

for (const { name, handout, prints } of printed)
  test(`${name} print as whole sheets, in order, legible in grey, with nothing else on them`, async ({ page }) => {
    await openPrint(page, name);
    for (const { as, pages, reads } of prints)
      await test.step(String(as ?? 'as it opens'), async () => {
        if (as !== undefined) await page.getByRole('radio', { name: as }).check();
        const { cut, coloured, ink } = await withPaperLayout(page, async () => ({
          cut: await cutOffOnPaper(page),
          coloured: await colouredOnPaper(page),
          ink: handout ? await inkOfSheets(page) : [],
        }));
        expect(cut).toEqual([]);
        expect(coloured).toEqual([]);
        for (const share of ink) {
          expect(share).toBeGreaterThan(0.002);
          expect(share).toBeLessThan(0.15);
        }
        const document = await printToPdf(page);
        expect(document.pages).toHaveLength(pages);
        expectPaper(document);
        expectReadInOrder(document, reads);
      });
  });

test('the facilitator guide prints page after page, to be taught from with no screen', async ({ page }) => {
  await openPrint(page, 'Facilitator guide');
  const { cut, coloured, headings } = await withPaperLayout(page, async () => ({
    cut: await cutOffOnPaper(page),
    coloured: await colouredOnPaper(page),
    headings: await page.locator('.guide :is(h2, h3, h4)').allInnerTexts(),
  }));
  expect(cut).toEqual([]);
  expect(coloured).toEqual([]);
  const document = await printToPdf(page);
  expectPaper(document);
  expect(document.pages.length).toBeGreaterThan(10);
  expect([...document.roles]).toEqual(expect.arrayContaining(['H2', 'H3', 'H4', 'Table', 'TH', 'L']));
  expectReadInOrder(document, [
    'Safeguarding lead:',
    'Begins at',
    'Running late, drop: Fake pictures (2 min)',
    'Help: read it out',
    '999',
    '0800 1111',
    'When a pupil tells you',
    '1. Welcome',
    // What is on the slide, then what is said.
    'Anyone can pass, at any time',
    "One thing can't stay secret",
    '14. Looking back, and help',
    'C: Help Jay and stop the threats [safe answer]',
  ]);
  expectNumbered(document);
  expect(orphansOf(document, headings)).toEqual([]);
});

/** Headings, or the first half of one, that stand last on a page. */
function orphansOf({ pages }: PrintedDocument, headings: readonly string[]): readonly string[] {
  const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
  const known = headings.map(plain);
  const onPaper = new Set(pages.flatMap(({ lines }) => lines));
  // The most of them stand on one line of their own: else nothing would be found at the foot of a page either.
  expect(known.filter((heading) => onPaper.has(heading)).length).toBeGreaterThan(known.length / 2);
  return pages.flatMap(({ lines }) => {
    const last = lines.filter((line) => !/^Page \d+ of \d+$/u.test(line)).at(-1) ?? '';
    return known.some((heading) => heading.startsWith(last)) ? [last] : [];
  });
}

test('the help cards hold three contacts as long as they may be, where there are most helplines', async ({ page }) => {
  await page.goto('/');
  await button(page, 'Settings').click();
  await page.getByRole('radio', { name: 'Northern Ireland' }).check();
  await page.goto('/');
  await onCard(page, 'Prepare', 'Not alone: pictures, money and 18').click();
  const longest = (text: string) => text.padEnd(40, ' and so on');
  for (const place of [0, 1, 2]) {
    await button(page, 'Add a local contact').click();
    await page.getByLabel('Who they are').nth(place).fill(longest('Safeguarding lead of the lower school'));
    await page
      .getByLabel('Name and where to find them')
      .nth(place)
      .fill(longest(`Mr Featherstonehaugh, room ${place}`));
  }
  await page.getByRole('checkbox', { name: 'Confirm for this session' }).check();
  await button(page, 'Pupil help cards').click();
  const sizes = page.getByRole('radio');
  for (const size of await sizes.all()) {
    await size.check();
    expect(await withPaperLayout(page, () => cutOffOnPaper(page))).toEqual([]);
    const document = await printToPdf(page);
    expect(document.pages).toHaveLength(1);
    expectReadInOrder(document, ['room 0', 'room 1', 'room 2', '0808 808 8000', 'Numbers not yet checked']);
  }
});

test('the tutor script of an assembly prints on two pages, for the module that follows it', async ({ page }) => {
  await openPrint(page, 'Tutor script', 'Assembly: not alone, ages 11 to 14', 'After the assembly, in form time');
  const [cut, coloured] = await withPaperLayout(page, async () => [
    await cutOffOnPaper(page),
    await colouredOnPaper(page),
  ]);
  expect(cut).toEqual([]);
  expect(coloured).toEqual([]);
  const document = await printToPdf(page);
  expectPaper(document);
  expect(document.pages).toHaveLength(2);
  expectNumbered(document);
  expectReadInOrder(document, [
    'For tutors',
    'Safeguarding lead:',
    '1. After the assembly',
    '2 min',
    'Do',
    'Say',
    'Who is responsible for the threat?',
    '[safe answer]',
    'Help: read it out',
    '0800 1111',
    'When a pupil tells you',
    '999',
  ]);
});

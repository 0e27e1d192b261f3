import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingAge, sentencesOf } from '../../../renderer/core/lesson/reading-age';
import { appVersion } from '../../../renderer/core/session/overnight';
import { adultStatement, pupilStatement, toFillIn } from '../../../renderer/windows/facilitator/privacy/statement';
import { repository } from '../../support/served-app';

const wordsIn = (text: string) => text.split(/\s+/u).length;

describe('the version for pupils', () => {
  const texts = [pupilStatement.title, ...pupilStatement.lines];

  test('reads at age 11 or below', () => {
    expect(readingAge(texts)).toBeLessThanOrEqual(11);
  });

  test('has no sentence of more than 20 words', () => {
    for (const sentence of texts.flatMap(sentencesOf)) expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(20);
  });

  test('fits on a slide: a heading and at most seven lines of 40 characters', () => {
    expect(pupilStatement.lines.length).toBeLessThanOrEqual(7);
    for (const line of texts) expect(line.length, line).toBeLessThanOrEqual(40);
  });

  test('says what is not known, that hands are seen, that one may pass, and that there is help', () => {
    const text = texts.join(' ');
    for (const part of [/not know who you are/u, /see hands/u, /may pass/u, /tell an adult/iu, /help card/u])
      expect(text).toMatch(part);
  });
});

test('the version for adults tells of nothing that the app does not do', () => {
  const text = JSON.stringify(adultStatement);
  expect(text).not.toMatch(/\b(?:phone|tablet|device)s?\b/iu);
  expect(text).not.toMatch(/\d{3}|@|https?:/u);
});

test('the pages in docs/privacy/ say what the app says', async () => {
  const written = `This page is written from the words of the app by \`tests/unit/privacy/statement.test.ts\`.`;
  const parts = adultStatement.map(({ title, paragraphs }) => `## ${title}\n\n${paragraphs.join('\n\n')}\n`);
  const adults = `# Privacy statement

For staff, parents and carers, and anybody else who asks. The app shows it under Privacy in Settings, and prints it. Fill in what is left open.
Not legal advice: check it and make it your own. ${written}

${parts.join('\n')}
${toFillIn} **[to fill in]**
`;
  const pupils = `# Privacy statement for pupils

To read out, or to print and put up: the app prints it under Privacy in Settings. It reads at about age 11, and a test says so.
${written}

## ${pupilStatement.title}

${pupilStatement.lines.map((line) => `- ${line}`).join('\n')}
`;
  await expect(adults).toMatchFileSnapshot(join(repository, 'docs/privacy/statement.md'));
  await expect(pupils).toMatchFileSnapshot(join(repository, 'docs/privacy/statement-for-pupils.md'));
});

describe('docs/privacy/dpia.md', () => {
  const folder = join(repository, 'docs/privacy');
  const page = readFileSync(join(folder, 'dpia.md'), 'utf8');
  const section = (title: string) => page.split(/^#{2,3} /mu).find((part) => part.startsWith(title)) ?? '';
  const rowsOf = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) => line.split('|').slice(1, -1));

  test('answers each question of a data protection officer, and points at what proves it', () => {
    const rows = rowsOf(section('What data protection officers ask'));
    expect(rows.length).toBeGreaterThanOrEqual(12);
    for (const [question = '', answer = '', evidence = ''] of rows) {
      expect(answer.trim(), question).not.toBe('');
      expect(evidence, question).toMatch(/\]\([^)]+\)|As above/u);
    }
  });

  test('is about this version of the app', () => {
    expect(page).toContain(`Not Alone ${appVersion} |`);
  });

  test('is signed by nobody: sign-off, consultation and what is left over are to be filled in', () => {
    for (const part of ['6. Sign-off', '3. Consultation', '5. Risks and measures']) {
      const rows = rowsOf(section(part));
      expect(rows.length, part).toBeGreaterThan(4);
      for (const cells of rows) expect(cells.at(-1), cells[0]).toMatch(/^ \*\*\[to fill in[^\]]*\]\*\* $/u);
    }
  });

  test('no page names a number, an address or a function that the app does not have', () => {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text, file).not.toMatch(/\b0\d{3,}|\b\d{3}\b|\w@\w|https?:/u);
      expect(text, file).not.toMatch(/\b(?:device voting|vot(?:es?|ing) on|QR)\b/iu);
    }
  });
});

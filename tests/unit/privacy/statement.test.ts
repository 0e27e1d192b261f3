import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingAge, sentencesOf } from '../../../renderer/core/lesson/reading-age';
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

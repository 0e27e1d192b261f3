import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../lessons/compiler/parse-mdx';
import { sourceFile } from '../../../lessons/compiler/source-file';
import { readYaml } from '../../../lessons/compiler/yaml-source';
import { bankFaults, bodyLine, fakeLesson, faults } from './support';

const nested = (levels: number) => Array.from({ length: levels }, (_unused, level) => `${'  '.repeat(level)}- a`);

describe('a lesson made to be slow', () => {
  it.each<[string, string, RegExp]>([
    ['quotations in quotations', '>'.repeat(4000), /nesting of more than 20 levels/u],
    ['quotations in quotations, with blanks', '> '.repeat(2000), /nesting of more than 20 levels/u],
    ['a list in a list', nested(100).join('\n'), /nesting of more than 20 levels/u],
    ['a list in a list, on one line', '- '.repeat(2000), /nesting of more than 20 levels/u],
    ['a numbered list in a list', `${'1. '.repeat(1500)}a`, /nesting of more than 20 levels/u],
    [
      'parts in parts',
      `${'<Callout>\n\n'.repeat(500)}a\n\n${'</Callout>\n\n'.repeat(500)}`,
      /nesting of more than 20/u,
    ],
    [
      'parts in parts, on one line',
      `${'<Callout>'.repeat(200)}a${'</Callout>'.repeat(200)}`,
      /nesting of more than 20/u,
    ],
    ['marks without an end', '*a_'.repeat(1500), /more than 200 marks/u],
    ['brackets without an end', '['.repeat(4000), /more than 200 marks/u],
    ['a paragraph without an end', 'word '.repeat(1100), /paragraph of more than 5000 letters/u],
    ['lines without an end', 'a\n\n'.repeat(2000), /lines, expected at most 3000/u],
    ['a text without an end', `${'word '.repeat(500)}\n\n`.repeat(60), /length of \d+ KB, expected at most 128 KB/u],
    ['faults without an end', '<a\n\n'.repeat(1400), /Unexpected \d+ faults up to here/u],
  ])('with %s is refused, with the place and what to do', (_what, body, message) => {
    const found = faults(fakeLesson(body));
    expect(found.join('\n')).toMatch(message);
    for (const fault of found) expect(fault).toMatch(/^D1 \d+:\d+ Unexpected .+, expected .+/u);
  });

  it('is told at the line that passes a limit', () => {
    expect(faults(fakeLesson(`Words.\n\n${'>'.repeat(30)}`))[0]).toContain(`D1 ${bodyLine + 2}:1 `);
    expect(faults(fakeLesson(`Words.\n\n${'[a '.repeat(300)}`))[0]).toContain(`D1 ${bodyLine + 2}:1 `);
  });

  it('is told at the first line there may not be', () => {
    const text = fakeLesson('a\n\n'.repeat(2000));
    const headerLines = text.slice(0, text.indexOf('\n---\n') + 4).split('\n').length;
    expect(faults(text)[0]).toMatch(new RegExp(`^D1 ${headerLines + 3000}:1 `, 'u'));
  });

  it('is not read on, so nothing false is told of what was not read', () => {
    expect(faults(fakeLesson('<a\n\n'.repeat(1400))).join('\n')).not.toMatch(/front matter|expected at least one/u);
    expect(faults(fakeLesson('>'.repeat(30)))).toHaveLength(1);
  });

  it('is refused for each of a few faults of the parser by itself', () => {
    expect(faults(fakeLesson('a <b\n\n'.repeat(30))).filter((fault) => fault.startsWith('D1'))).toHaveLength(30);
  });

  it('is read up to every limit', () => {
    const most = [
      `${'> '.repeat(9)}- a`,
      nested(5).join('\n'),
      '*a* '.repeat(99),
      `\n${'word '.repeat(990)}\n`,
      `${'<Callout>\n'.repeat(15)}a\n${'</Callout>\n'.repeat(15)}`,
    ];
    for (const body of most) expect(parseMdx(sourceFile('a', fakeLesson(body))).problems).toEqual([]);
    expect(parseMdx(sourceFile('a', 'a\n'.repeat(2999).replaceAll('a\na\n', 'a\n\n'))).problems).toEqual([]);
  });

  it.each([
    ['braces', '{a}\n\n'.repeat(1200)],
    ['braces in a sentence', '{}'.repeat(2000)],
    ['code after code', 'export const a = {\n\n'.repeat(1000)],
    ['code that does not end', `{${'(['.repeat(2400)}`],
    ['headings marked by a line below', 'a\n===\n\n'.repeat(900)],
    ['rules', '---\n\n'.repeat(1000)],
  ])('with many %s is refused or read, and nothing else is told', (_what, body) => {
    const found = faults(fakeLesson(body));
    expect(found.length).toBeLessThanOrEqual(201);
    for (const fault of found) expect(fault).toMatch(/^D[13] /u);
  });

  it('does not fill the report: the first 200 problems are told, and how many more there are', () => {
    const found = faults(fakeLesson('Jay fell for it.\n\n'.repeat(900)));
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toMatch(/^S4 \d+:5 Unexpected 700 more problems from here on, expected fewer/u);
    const warned = faults(fakeLesson(`${'Jay was catfished.\n\n'.repeat(300)}Jay fell for it.`));
    expect(warned.at(-1)).toMatch(/^S12 \d+:\d+ Unexpected 101 more problems/u);
  });

  it('has a header that is refused before it is composed, as an item is', () => {
    const start = (title: string) => faults(fakeLesson().replace('title: A lesson', title));
    expect(start(`title:\n  ${'- '.repeat(8000)}`)).toEqual([expect.stringContaining('Unexpected nesting')]);
    expect(start(`title:\n  ${'? '.repeat(8000)}`)).toEqual([expect.stringContaining('Unexpected nesting')]);
    expect(start(`title: ${'word '.repeat(1100)}`)).toEqual([
      expect.stringContaining('text of more than 5000 letters'),
    ]);
    expect(start('title: a\n<<: { summary: b }')).toEqual([expect.stringMatching(/^D1 5:1 <<: Unexpected field/u)]);
    expect(bankFaults({ items: { K1: `id: K1\nnote: ${'- '.repeat(8000)}` } })).toEqual([
      expect.stringMatching(/^D1 1:1 Unexpected nesting/u),
    ]);
    expect(readYaml(sourceFile('a', '[]'.repeat(16_000))).problems.length).toBeGreaterThan(0);
  });

  it('that breaks a rule off is told, and so is what the other rules find', () => {
    const picture = fakeLesson('Jay fell for it.\n\n<Picture src="media/a.png" alt="A" credit="B" />');
    const media = new Proxy(new Map<string, number>(), {
      get: () => {
        throw new RangeError('Maximum call stack size exceeded');
      },
    });
    expect(faults(picture, { media })).toEqual([
      expect.stringMatching(/^D1 1:1 Unexpected end of the check, expected .*: Maximum call stack size exceeded$/u),
      expect.stringMatching(/^S4 /u),
    ]);
  });
});

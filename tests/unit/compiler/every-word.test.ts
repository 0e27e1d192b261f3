import fc from 'fast-check';
import type { Nodes, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { activitiesOf } from '../../../lessons/compiler/activity-use';
import { buildOutline } from '../../../lessons/compiler/build-outline';
import { isPart } from '../../../lessons/compiler/element';
import { lessonPassages } from '../../../lessons/compiler/lesson-passages';
import { partRules } from '../../../lessons/compiler/parts';
import type { Passage } from '../../../lessons/compiler/passage';
import { audienceTree, notesTree } from '../../../lessons/compiler/prepared-trees';
import { guarded } from '../../../lessons/compiler/problem';
import type { LessonSource } from '../../../lessons/compiler/read-lesson';
import { d1 } from '../../../lessons/compiler/rules/d1-code';
import { d2 } from '../../../lessons/compiler/rules/d2-ids';
import { d8 } from '../../../lessons/compiler/rules/d8-media';
import { s3 } from '../../../lessons/compiler/rules/s3-experience';
import { fakeBank, fakeLesson, kinds, read } from './support';

/** Words that rule S3 refuses wherever it looks, and rule D1 does not. */
const planted = 'have you ever paid';
const bank = fakeBank();
const media = new Map([['media/a.png', 1]]);

/** The rules that find something, of those that keep words from going unread. */
function rulesFound(lesson: LessonSource) {
  const context = { lesson, bank, kinds, lessonIds: new Set(['fake']), passages: lessonPassages(lesson), today: null };
  const found = lesson.whole
    ? [d1, d2, d8, s3].flatMap((rule) => guarded(lesson.file, () => rule.checkLesson?.(context) ?? []))
    : lesson.problems;
  return new Set(found.map(({ rule }) => rule));
}
const isRead = (passages: readonly Passage[], words: string) => passages.some(({ text }) => text.includes(words));

/** Markdown and MDX of every sort, `%` where it can hold words: what the language has, and what it has not. */
const inside = [
  ...['%', '**%**', '__%__', '*%*', '_%_', '`%`', '``%``', '***%***', '**a *%* b**', '&#113;% &amp; %', '\\*%\\*'],
  ...['[%](https://a.example "%")', '[a](b "%")', '![%](media/a.png "%")', '[%][a]', '![%][a]', '[%]', '[^%]', '^[%]'],
  ...[
    '<https://a.example/%>',
    'https://a.example/%',
    '~~%~~',
    '~%~',
    '==%==',
    '$%$',
    '$$%$$',
    ':emoji[%]',
    '{%}',
    '{/* % */}',
  ],
  ...[
    '<b>%</b>',
    '<b title="%">a</b>',
    '<!-- % -->',
    '<>%</>',
    '<Unknown a="%">%</Unknown>',
    '<Fact id="F01">%</Fact>',
  ],
  ...['<Fact id="%" />', '<Helpline id="line" title="%" />', '<Helpline id="line" {...%} />', '<Fact id={`%`} />'],
  ...['<Allow rule="S4" reason="% and more">a</Allow>', '<Allow rule="S4" reason="for a good reason">%</Allow>'],
  ...['<For nation="wales">%</For><For nation="england scotland northern-ireland unset">a</For>'],
  ...['a  \n%', 'a\\\n%', '<Say>%</Say>', '<Ask item="K1">%</Ask>'],
] as const;
const blocks = [
  ...inside,
  ...[
    '# %',
    '###### %',
    '%\n===',
    '%\n---',
    '> %',
    '> > %',
    '- %',
    '* a\n  - %',
    '1. %',
    '7) %',
    '- [ ] %',
    '- a\n\n  %',
  ],
  ...[
    '```\n%\n```',
    '```%\na\n```',
    '```js %\na\n```',
    '~~~\n%\n~~~',
    '> ```\n> %\n> ```',
    '- ```\n  %\n  ```',
    '    %',
    '\t%',
  ],
  ...[
    '| % | a |\n|---|---|\n| a | % |',
    '[%]: https://a.example "%"',
    '[a]: b "%"',
    '[^a]: %',
    '[^%]: a',
    'a\n: %',
    '$$\n%\n$$',
  ],
  ...[
    'import a from "%"',
    'export const a = "%"',
    'import %',
    ':::note\n%\n:::',
    ':::%',
    '+++\na = "%"\n+++',
    '---\na: %\n---',
  ],
  ...[
    '<div>%</div>',
    '<div>\n\n%\n\n</div>',
    '<details><summary>%</summary>a</details>',
    '<script>%</script>',
    '<style>%</style>',
  ],
  ...[
    '<Callout>%</Callout>',
    '<Callout>\n%\n</Callout>',
    '<Callout>\n\n%\n\n</Callout>',
    '<Callout title="%">a</Callout>',
  ],
  ...[
    '<Columns>\n\n- %\n\n> %\n\n</Columns>',
    '<Discuss minutes="2">%</Discuss>',
    '<Discuss minutes="%">a</Discuss>',
    '<QuestionBox>%</QuestionBox>',
  ],
  ...[
    '<Picture src="media/a.png" alt="%" credit="a" />',
    '<Picture src="media/a.png" alt="a" credit="%" />',
    '<Picture src="%" alt="a" credit="a" />',
  ],
  ...[
    '<HelpCard when="opening">%</HelpCard>',
    '<HelpCard when="%" />',
    '<Ask item="%" />',
    '<Ask item="K1" phase="%" />',
    '<Break hall>%</Break>',
  ],
  ...[
    'a\n\n<Notes>\n%\n</Notes>',
    'a\n\n<Notes>\n<Say>%</Say>\n<Do>%</Do>\n</Notes>',
    'a\n\n<Notes>\n- %\n\n> %\n</Notes>',
    '<Notes say="%">a</Notes>',
  ],
  ...[
    '<For nation="wales">\n\n%\n\n</For>\n<For nation="england scotland northern-ireland unset">\n\na\n\n</For>',
    '<For nation="%">a</For>',
  ],
  ...[
    'a\n\n</Slide>\n\n%\n\n<Slide id="b" title="b" minutes="1" keep>\n\na',
    '<Slide id="x" title="%" minutes="1" keep>%</Slide>',
  ],
] as const;

const plant = (template: string, words: () => string) => template.replaceAll('%', words);

describe('no words reach a slide or the notes unread', () => {
  it.each(blocks)('in %j they are refused, or read by the rules about wording', (template) => {
    const found = rulesFound(read(fakeLesson(plant(template, () => planted)), media));
    // Rule D8 refuses a file of such a name.
    expect([...found].filter((rule) => ['D1', 'D8', 'S3'].includes(rule))).not.toEqual([]);
  });

  it.each(['id', 'title', 'layout', 'reveal', 'minutes'])('in the attribute %s of a slide', (name) => {
    const lesson = fakeLesson().replace('<Slide id="middle" title="Middle" minutes="3"', (slide) =>
      slide.includes(`${name}="`)
        ? slide.replace(new RegExp(`${name}="[^"]*"`, 'u'), `${name}="${planted}"`)
        : `${slide} ${name}="${planted}"`,
    );
    const found = rulesFound(read(lesson));
    expect(found.has('D1') || found.has('S3')).toBe(true);
  });

  it('in every attribute that holds words, of every part', () => {
    for (const [part, { attributes, content }] of Object.entries(partRules([]))) {
      for (const [name, rule] of Object.entries(attributes)) {
        if (rule.kind !== 'words') continue;
        const own = Object.entries(attributes)
          .filter(([, each]) => each.required && each.kind !== 'flag')
          .map(([key]) => (key === name ? '' : ` ${key}="a"`));
        const element = `<${part}${own.join('')} ${name}="${planted}"${content === 'some' ? '>a' : ' />'}${content === 'some' ? `</${part}>` : ''}`;
        const found = rulesFound(read(part === 'Slide' ? `${fakeLesson()}\n${element}\n` : fakeLesson(element), media));
        expect([element, found.has('S3') || (part === 'Allow' && found.has('D1'))]).toEqual([element, true]);
      }
    }
  });

  it.each([
    'ha**ve you e**ver paid',
    'have *you* `ever` paid',
    'have you  \never paid',
    'ha<Allow rule="S4" reason="for a good reason"></Allow>ve you ever paid',
    '<For nation="wales">have you</For><For nation="england scotland northern-ireland unset">has he</For> ever paid',
    'ha<For nation="wales">ve</For><For nation="england scotland northern-ireland unset">s</For> you ever paid',
    'h&#97;ve you ever paid',
  ])('in pieces: %s', (words) => {
    expect([...rulesFound(read(fakeLesson(words)))]).toContain('S3');
  });

  /** Blocks in blocks, as a text with `%` for words. */
  const document = fc
    .array(
      fc.letrec<{ block: string }>((tie) => ({
        block: fc.oneof(
          { maxDepth: 3 },
          { arbitrary: fc.constantFrom(...blocks), weight: 6 },
          {
            arbitrary: fc
              .array(fc.constantFrom(...inside), { minLength: 1, maxLength: 3 })
              .map((some) => some.join(' ')),
            weight: 4,
          },
          { arbitrary: tie('block').map((block) => `> ${block.replaceAll('\n', '\n> ')}`), weight: 1 },
          { arbitrary: tie('block').map((block) => `- ${block.replaceAll('\n', '\n  ')}`), weight: 1 },
          { arbitrary: tie('block').map((block) => `<Callout>\n\n${block}\n\n</Callout>`), weight: 1 },
        ),
      })).block,
      { minLength: 1, maxLength: 3 },
    )
    .map((some) => some.join('\n\n'));

  it('in any document that is compiled, however its parts are put together', () => {
    let compiled = 0;
    fc.assert(
      fc.property(document, (template) => {
        const words: string[] = [];
        const name = () => {
          words.push(`quokka${String.fromCharCode(97 + words.length)}q`);
          return words.at(-1) ?? '';
        };
        const lesson = read(fakeLesson(plant(template, name)), media);
        const refused = [...rulesFound(lesson)].some((rule) => ['D1', 'D2', 'D8'].includes(rule));
        if (refused || lesson.front === null) return;
        compiled += 1;
        const uses = activitiesOf(lesson, bank, kinds);
        const shown = JSON.stringify([
          audienceTree(lesson, uses),
          notesTree(lesson),
          buildOutline(lesson, lesson.front, bank, kinds),
        ]);
        const passages = lessonPassages(lesson);
        for (const word of words)
          expect([word, shown.includes(word) && !isRead(passages, word)]).toEqual([word, false]);
      }),
      { seed: 7, numRuns: 600 },
    );
    expect(compiled).toBeGreaterThan(60);
  });

  const literals = ['text', 'inlineCode', 'code', 'html', 'yaml', 'toml', 'math', 'inlineMath', 'comment'];
  const expressions = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'];
  const parents = ['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'strong', 'emphasis', 'delete', 'table'];
  const others = [
    'tableRow',
    'tableCell',
    'footnoteDefinition',
    'linkReference',
    'link',
    'containerDirective',
    'descriptionList',
  ];
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.record({ type: fc.constantFrom(...literals, ...expressions), value: fc.constant(planted) }),
      fc.record({ type: fc.string({ minLength: 1 }), value: fc.constant(planted) }),
      fc.record({
        type: fc.constantFrom(...parents, ...others),
        children: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  })).node;

  it('in any tree, whatever kinds of nodes a parser may come to make', () => {
    fc.assert(
      fc.property(tree, (node) => {
        const lesson = read(fakeLesson());
        const slide = lesson.root.children.find((child) => isPart(child as Nodes) && 'children' in child);
        if (slide === undefined || !('children' in slide)) throw new Error('Unexpected lesson without a slide');
        slide.children.push(structuredClone(node) as RootContent as never);
        const found = rulesFound(lesson);
        expect(found.has('D1') || found.has('S3')).toBe(true);
      }),
      { seed: 7, numRuns: 600 },
    );
  });
});

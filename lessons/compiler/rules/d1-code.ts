import type { Nodes, Parents } from 'mdast';
import { childrenOf, isPart, offsetOf, walk } from '../element';
import { isKnown } from '../markdown';
import { partRules } from '../parts';
import type { Passage } from '../passage';
import { type Problem, problemAt } from '../problem';
import type { SourceFile } from '../source-file';
import { attributeProblems } from './d1-attributes';
import { escapedLetters } from './d1-letters';
import { placeProblems } from './d1-places';
import type { LessonContext, Rule } from './rule';

/** A lesson is a document: no code, no HTML, no part or attribute that is not listed, no links, no remote media. */
export const d1: Rule = {
  id: 'D1',
  checkLesson: (context) => [
    ...context.lesson.problems,
    ...treeProblems(context),
    ...placeProblems(context),
    ...escapedLetters(context),
    ...addressProblems(context.passages, 'a <Helpline>: nothing in a lesson is opened from the network'),
  ],
  checkBank: ({ bank, passages }) => [
    ...bank.problems.filter((problem) => problem.rule === 'D1'),
    ...addressProblems(
      passages.filter(({ origin }) => origin !== 'helpline'),
      'words: addresses stand in helplines.yaml and sources.yaml',
    ),
  ],
};

const address = /\b(?:https?|ftp|file|javascript|data|vbscript|smb):\S+|\bwww\.\S+|(?<![:\w])\/\/[\w-]+\.\S+/giu;

function addressProblems(passages: readonly Passage[], instead: string): readonly Problem[] {
  return passages.flatMap((passage) =>
    passage
      .find(address)
      .map((found) =>
        passage.problem('D1', found.index, `Unexpected address \`${shorten(found[0])}\`, expected ${instead}`),
      ),
  );
}

function treeProblems({ lesson, kinds }: LessonContext): readonly Problem[] {
  const parts = partRules(kinds.map((kind) => kind.kind));
  return [...walk(lesson.root)].flatMap(({ node, around }) => nodeProblems(lesson.file, node, around, parts));
}

function nodeProblems(
  file: SourceFile,
  node: Nodes,
  around: readonly Parents[],
  parts: ReturnType<typeof partRules>,
): readonly Problem[] {
  const refuse = (message: string) => [problemAt(file, offsetOf(node), 'D1', message)];
  switch (node.type) {
    case 'mdxjsEsm':
      return refuse(`Unexpected code \`${shorten(node.value)}\`, expected words: a lesson imports and exports nothing`);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return refuse(`Unexpected code in braces \`{${shorten(node.value)}}\`, expected words: a lesson holds no code`);
    case 'link':
    case 'definition':
      return refuse(
        `Unexpected link to \`${shorten(node.url)}\`, expected a <Helpline> or plain words: nothing in a lesson is opened from the network`,
      );
    case 'linkReference':
      return refuse(
        'Unexpected link, expected a <Helpline> or plain words: nothing in a lesson is opened from the network',
      );
    case 'image':
      return refuse(
        `Unexpected picture \`${shorten(node.url)}\`, expected <Picture src="media/…" alt="…" credit="…" /> from the lesson's own folder`,
      );
    case 'imageReference':
      return refuse(
        'Unexpected picture, expected <Picture src="media/…" alt="…" credit="…" /> from the lesson\'s own folder',
      );
    case 'html':
      return refuse('Unexpected HTML, expected Markdown or a part');
    case 'yaml':
      return around.length === 1 && around[0]?.children[0] === node
        ? []
        : refuse('Unexpected second front matter, expected one at the very start');
    default: {
      const fault = markdownFault(node);
      if (fault !== null) return refuse(fault);
      return isPart(node) ? partProblems(file, node, parts) : outsideSlide(file, node, around);
    }
  }
}

/** Markdown of a kind that a lesson does not hold, or in a form that no rule reads. */
function markdownFault(node: Nodes): string | null {
  if (node.type === 'code') return 'Unexpected block of code, expected words: no line begins with ``` or ~~~';
  if (!isKnown(node))
    return `Unexpected Markdown (${node.type}), expected paragraphs, headings, lists, quotations, **bold** or *italic* words`;
  // The number at the head of a list is on the slide too.
  if (node.type === 'list' && (node.start ?? 1) > 99) return `Unexpected list from ${node.start}, expected one from 1`;
  return node.type === 'text' && /^=+$/mu.test(node.value)
    ? 'Unexpected line of =, expected words: a heading begins with #'
    : null;
}

function partProblems(
  file: SourceFile,
  node: Nodes & { name: string | null },
  parts: ReturnType<typeof partRules>,
): readonly Problem[] {
  if (!isPart(node)) return [];
  const name = node.name ?? '';
  const rule = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (!rule) {
    const message = /^[a-z]/u.test(name)
      ? `Unexpected HTML tag <${name}>, expected Markdown or a part`
      : `Unexpected part <${name}>, expected one of ${Object.keys(parts).join(', ')}`;
    return [problemAt(file, offsetOf(node), 'D1', message)];
  }
  const filled = rule.content === 'none' && childrenOf(node).length > 0;
  return [
    ...attributeProblems(file, node, rule.attributes),
    ...(filled
      ? [
          problemAt(
            file,
            offsetOf(node),
            'D1',
            `Unexpected words inside <${name}>, expected <${name} … /> alone: the app fills it in`,
          ),
        ]
      : []),
  ];
}

function outsideSlide(file: SourceFile, node: Nodes, around: readonly Parents[]): readonly Problem[] {
  if (around.length > 1) return [];
  return [
    problemAt(file, offsetOf(node), 'D1', 'Unexpected words between slides, expected every word inside a <Slide>'),
  ];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

import type { Nodes, Parents } from 'mdast';
import { childrenOf, isPart, offsetOf, walk } from '../element';
import { partRules } from '../parts';
import { type Problem, problemAt } from '../problem';
import type { SourceFile } from '../source-file';
import { attributeProblems } from './d1-attributes';
import { placeProblems } from './d1-places';
import type { LessonContext, Rule } from './rule';

/** A lesson is a document: no code, no HTML, no part or attribute that is not listed, no links, no remote media. */
export const d1: Rule = {
  id: 'D1',
  checkLesson: (context) => [
    ...context.lesson.problems,
    ...treeProblems(context),
    ...placeProblems(context),
    ...context.passages.flatMap((passage) =>
      passage
        .find(/\b(?:https?|ftp|file|javascript|data|vbscript|smb):\S+|\bwww\.\S+|(?<![:\w])\/\/[\w-]+\.\S+/giu)
        .map((found) =>
          passage.problem(
            'D1',
            found.index,
            `Unexpected address \`${shorten(found[0])}\`, expected a <Helpline>: nothing in a lesson is opened from the network`,
          ),
        ),
    ),
  ],
  checkBank: ({ bank, passages }) => [
    ...bank.problems.filter((problem) => problem.rule === 'D1'),
    ...passages.flatMap((passage) =>
      passage.origin === 'helpline'
        ? []
        : passage
            .find(/\b(?:https?|javascript|data):\S+|\bwww\.\S+/giu)
            .map((found) =>
              passage.problem(
                'D1',
                found.index,
                `Unexpected address \`${shorten(found[0])}\`, expected words: addresses stand in helplines.yaml and sources.yaml`,
              ),
            ),
    ),
  ],
};

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
      return offsetOf(node) === 0 ? [] : refuse('Unexpected second front matter, expected one at the very start');
    default:
      return isPart(node) ? partProblems(file, node, parts) : outsideSlide(file, node, around);
  }
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

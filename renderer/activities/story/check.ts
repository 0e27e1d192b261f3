import type { ItemProblem } from '../../core/lesson/activity';
import { alikeProblems } from '../item-shape';
import { type StoryItem, type StoryNode, textsOfStory } from './item';

/** Rule D6: every way through the story ends in help, and saying no leads somewhere good. */
export function checkStory(item: StoryItem): ItemProblem[] {
  const problems = [
    ...checkIds(item),
    ...item.nodes.flatMap((node, index) => checkNode(item, node, index)),
    ...checkReach(item),
    ...checkHelp(item),
  ];
  return problems;
}

type Place = readonly (string | number)[];

function fault(at: Place, message: string): ItemProblem {
  return { rule: 'D6', at, message };
}

function checkIds(item: StoryItem): ItemProblem[] {
  return item.nodes.flatMap((node, index) =>
    item.nodes.findIndex((other) => other.id === node.id) < index
      ? [fault(['nodes', index, 'id'], `Unexpected second scene “${node.id}”: give it an id of its own`)]
      : [],
  );
}

const helpWords =
  /\b(?:help\w*|tell(?:s|ing)?|told|listen\w*|report\w*|support\w*|adults?|childline|ceop|shout|samaritans|lifeline|take it down)\b/iu;
const noHelp =
  /\b(?:no ?body|no one|no help|no adults?|without help|not help\w*|never (?:help|tell|told|listen|report)\w*)\b|n['’]t (?:help|tell|told|listen|report)\w*/iu;
/** Words that no English story is without: in other languages nobody here can tell what is help. */
const english = /\b(?:the|and|it)\b/iu;

/** A scene where help arrives names it. */
function checkHelp(item: StoryItem): ItemProblem[] {
  if (!textsOfStory(item).some(({ text }) => english.test(text))) return [];
  return item.nodes.flatMap(({ help, text, end = '' }, index) =>
    !help || `${text} ${end}`.split(/[.!?]/u).some((words) => helpWords.test(words) && !noHelp.test(words))
      ? []
      : [
          fault(
            ['nodes', index, 'text'],
            'Unexpected scene with “help: true” that names no help: say who helps, listens or is told, or where it is reported',
          ),
        ],
  );
}

/** Every place a node leads to, with where it says so. */
function waysOn(node: StoryNode, index: number): { readonly at: Place; readonly next: string }[] {
  const choices = (node.choices ?? []).map(({ next }, at) => ({ at: ['nodes', index, 'choices', at, 'next'], next }));
  return node.rewind === undefined
    ? choices
    : [...choices, { at: ['nodes', index, 'rewind', 'next'], next: node.rewind.next }];
}

function checkNode(item: StoryItem, node: StoryNode, index: number): ItemProblem[] {
  const at = ['nodes', index] as const;
  const roles = [node.choices, node.rewind, node.help].filter((role) => role !== undefined).length;
  const problems: ItemProblem[] = [];
  if (roles === 0)
    problems.push(
      fault(
        at,
        `Unexpected scene “${node.id}” that ends without help: give it “choices”, or “help: true” if help arrives here`,
      ),
    );
  if (roles > 1)
    problems.push(fault(at, `Unexpected scene “${node.id}” with more than one of choices, rewind and help: keep one`));
  if (node.end !== undefined && !node.help)
    problems.push(
      fault([...at, 'end'], 'Unexpected “end” on a scene without help: a story ends only where help arrives'),
    );
  for (const way of waysOn(node, index))
    if (!item.nodes.some((other) => other.id === way.next))
      problems.push(
        fault(
          way.at,
          `Unexpected next scene “${way.next}”, expected one of ${item.nodes.map(({ id }) => id).join(', ')}`,
        ),
      );
  return node.choices === undefined ? problems : [...problems, ...checkDecision(item, node.choices, index)];
}

function checkDecision(item: StoryItem, choices: NonNullable<StoryNode['choices']>, index: number): ItemProblem[] {
  const at = ['nodes', index, 'choices'] as const;
  const problems: ItemProblem[] = [];
  if (choices.length < 2 || choices.length > 6)
    problems.push(fault(at, `Unexpected ${choices.length} choices, expected 2 to 6`));
  if (!choices.some((choice) => choice.safe || choice.refusal))
    problems.push(fault(at, 'Unexpected decision without a safe choice: mark one with “safe: true”'));
  choices.forEach((choice, place) => {
    const next = item.nodes.find((node) => node.id === choice.next);
    if (choice.refusal && next !== undefined && !next.help && next.rewind === undefined)
      problems.push(
        fault(
          [...at, place, 'next'],
          `Unexpected refusal that leads on to “${next.id}”: lead it to help, or to a scene with “rewind” that says it worked`,
        ),
      );
  });
  const texts = choices.map((choice, place) => ({ at: [...at, place, 'text'], text: choice.text }));
  return [...problems, ...alikeProblems('D6', texts)];
}

/** Unreachable scenes, and ways that come back to themselves and so need never end in help. */
function checkReach(item: StoryItem): ItemProblem[] {
  const start = item.nodes.findIndex((node) => node.id === item.start);
  if (start === -1)
    return [
      fault(
        ['start'],
        `Unexpected start “${item.start}”, expected one of ${item.nodes.map(({ id }) => id).join(', ')}`,
      ),
    ];
  const problems: ItemProblem[] = [];
  const done = new Set<number>();
  const visit = (index: number, way: readonly number[]): void => {
    const node = item.nodes[index];
    if (node === undefined || done.has(index)) return;
    for (const on of waysOn(node, index)) {
      const next = item.nodes.findIndex((other) => other.id === on.next);
      if (next === index || way.includes(next))
        problems.push(
          fault(on.at, `Unexpected way back to “${on.next}”: a path that goes round need never end in help`),
        );
      else visit(next, [...way, index]);
    }
    done.add(index);
  };
  visit(start, []);
  item.nodes.forEach((node, index) => {
    if (!done.has(index))
      problems.push(
        fault(
          ['nodes', index],
          `Unexpected scene “${node.id}” that nothing leads to: lead a choice to it or remove it`,
        ),
      );
  });
  return problems;
}

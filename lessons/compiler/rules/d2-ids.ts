import { nations } from '../../../renderer/core/lesson/bank';
import { activitiesOf } from '../activity-use';
import type { Bank, Entry } from '../bank';
import { attributeOffset, childrenOf, isPart, offsetOf, type PartElement, partsIn, walk, wordsOf } from '../element';
import { nationNames } from '../parts';
import { type Problem, problemAt } from '../problem';
import type { YamlPath } from '../yaml-source';
import { outcomeProblems } from './d2-outcomes';
import { roomProblems } from './d2-room';
import type { LessonContext, Rule } from './rule';

/** Every id is there, well formed, used once, and leads to something that suits the room; in a group of wordings every nation has one. */
export const d2: Rule = {
  id: 'D2',
  checkLesson: (context) => [
    ...lessonIdProblems(context),
    ...slideIdProblems(context),
    ...outcomeProblems(context),
    ...itemProblems(context),
    ...referenceProblems(context),
    ...roomProblems(context),
    ...nationProblems(context),
    ...emptyProblems(context),
  ],
  checkBank: ({ bank }) => [...bank.problems.filter((problem) => problem.rule === 'D2'), ...bankProblems(bank)],
};

function lessonIdProblems({ lesson, lessonIds }: LessonContext): readonly Problem[] {
  const { front, yaml, file, slug } = lesson;
  if (front === null || yaml === null) return [];
  const own =
    front.id === slug
      ? []
      : [
          problemAt(
            file,
            yaml.offsetOf(['id']),
            'D2',
            `Unexpected id \`${front.id}\`, expected \`${slug}\`, the name of the lesson's folder`,
          ),
        ];
  const linked = (['follows', 'followedBy'] as const).flatMap((key) =>
    front[key].flatMap((id, index) =>
      lessonIds.has(id) && id !== front.id
        ? []
        : [
            problemAt(
              file,
              yaml.offsetOf([key, index]),
              'D2',
              `Unexpected lesson \`${id}\` in ${key}, expected the id of another lesson`,
            ),
          ],
    ),
  );
  const terms = front.glossary.map((entry) => entry.term.toLowerCase());
  const twice = terms.flatMap((term, index) =>
    terms.indexOf(term) === index
      ? []
      : [
          problemAt(
            file,
            yaml.offsetOf(['glossary', index, 'term']),
            'D2',
            `Unexpected second \`${term}\` in the glossary, expected each key word once`,
          ),
        ],
  );
  return [...own, ...linked, ...twice];
}

function slideIdProblems({ lesson }: LessonContext): readonly Problem[] {
  const ids = lesson.slides.map((slide) => slide.id);
  return lesson.slides.flatMap(({ element, id }, index) => {
    // A missing id is told by rule D1.
    if (id === '') return [];
    const refuse = (message: string) => [problemAt(lesson.file, attributeOffset(element, 'id'), 'D2', message)];
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))
      return refuse(
        `Unexpected slide id \`${id}\`, expected small letters, digits and hyphens, such as \`read-the-chat\``,
      );
    return ids.indexOf(id) === index ? [] : refuse(`Unexpected second slide \`${id}\`, expected each id once`);
  });
}

function itemProblems({ lesson, bank, kinds }: LessonContext): readonly Problem[] {
  const keys = new Set<string>();
  return activitiesOf(lesson, bank, kinds).flatMap((use) => {
    const refuse = (message: string) => [problemAt(lesson.file, attributeOffset(use.part, 'item'), 'D2', message)];
    if (use.itemId === '') return [];
    if (keys.has(use.key))
      return refuse(`Unexpected second ${use.itemId} on slide \`${use.slide.id}\`, expected an item once on a slide`);
    keys.add(use.key);
    // Found, or held by the part itself.
    if (use.item !== undefined || wordsOf(use.part, 'item') === '') return [];
    const known = bank.items.get(use.itemId)?.value;
    if (known && known.model.kind !== use.kind)
      return refuse(`Unexpected <${use.kind}> for ${use.itemId}, expected <${known.model.kind}>`);
    if (known || bank.brokenItems.has(use.itemId)) return [];
    return refuse(`Unexpected item \`${use.itemId}\`, expected the id of an item in the bank`);
  });
}

function referenceProblems({ lesson, bank }: LessonContext): readonly Problem[] {
  return partsIn(lesson.root, 'Fact', 'Helpline').flatMap((part) => {
    const id = wordsOf(part, 'id');
    const refuse = (message: string) => [problemAt(lesson.file, attributeOffset(part, 'id'), 'D2', message)];
    if (id === '') return [];
    if (part.name === 'Fact')
      return bank.facts.has(id) ? [] : refuse(`Unexpected fact \`${id}\`, expected the id of a fact in the bank`);
    const helpline = bank.helplines.get(id)?.value;
    if (!helpline)
      return refuse(`Unexpected helpline \`${id}\`, expected one of ${[...bank.helplines.keys()].join(', ')}`);
    return helpline.status === 'confirmed'
      ? []
      : refuse(`Unexpected helpline \`${id}\`, which nobody has confirmed, expected a confirmed one`);
  });
}

/** Neighbouring `<For>` parts are one group: each nation, and `unset`, has exactly one of them. */
function nationProblems({ lesson }: LessonContext): readonly Problem[] {
  return [lesson.root, ...[...walk(lesson.root)].map(({ node }) => node)].flatMap((parent) => {
    const groups: PartElement[][] = [];
    let open = false;
    for (const child of childrenOf(parent)) {
      if (isPart(child, 'For')) {
        if (!open) groups.push([]);
        groups.at(-1)?.push(child);
        open = true;
      } else if (!(child.type === 'text' && child.value.trim() === '')) open = false;
    }
    return groups.flatMap((group) => groupProblems(lesson.file, group));
  });
}

/** A slide whose questions are all for some nations has something for the others too. */
function emptyProblems({ lesson, bank, kinds }: LessonContext): readonly Problem[] {
  const uses = activitiesOf(lesson, bank, kinds).filter(({ nations: own }) => own !== undefined);
  return lesson.slides
    .filter(({ blocks }) => blocks.length > 0 && blocks.every((block) => uses.some(({ part }) => part === block)))
    .map(({ element, id }) =>
      problemAt(
        lesson.file,
        offsetOf(element),
        'D2',
        `Unexpected slide \`${id}\` with nothing but questions for some nations, expected something for the others`,
      ),
    );
}

function groupProblems(file: LessonContext['lesson']['file'], group: readonly PartElement[]): readonly Problem[] {
  const seen = new Set<string>();
  const twice = group.flatMap((part) =>
    wordsOf(part, 'nation')
      .split(' ')
      .flatMap((name) => {
        if (!seen.has(name)) {
          seen.add(name);
          return [];
        }
        return [
          problemAt(
            file,
            attributeOffset(part, 'nation'),
            'D2',
            `Unexpected second wording for ${name}, expected one in a group`,
          ),
        ];
      }),
  );
  const missing = nationNames.filter((name) => !seen.has(name));
  const first = group[0];
  if (!first || missing.length === 0) return twice;
  const remedy = missing.includes('unset')
    ? '; `unset` is what is shown while no nation is chosen, in words that hold in all of them'
    : '';
  return [
    ...twice,
    problemAt(
      file,
      offsetOf(first),
      'D2',
      `Unexpected group without wording for ${missing.join(', ')}, expected one for each of ${[...nations, 'unset'].join(', ')}${remedy}`,
    ),
  ];
}

function bankProblems(bank: Bank): readonly Problem[] {
  const unknown = (
    entry: Entry<unknown>,
    key: string,
    ids: readonly string[],
    known: ReadonlyMap<string, unknown>,
    what: string,
  ): readonly Problem[] =>
    ids.flatMap((id, index) => {
      const path: YamlPath = [...entry.path, key, index];
      return known.has(id)
        ? []
        : [
            problemAt(
              entry.file,
              entry.yaml.offsetOf(path),
              'D2',
              `Unexpected ${what} \`${id}\`, expected the id of one in the bank`,
            ),
          ];
    });
  return [
    ...[...bank.facts.values()].flatMap((entry) =>
      unknown(entry, 'sources', entry.value.sources, bank.sources, 'source'),
    ),
    ...[...bank.helplines.values()].flatMap((entry) =>
      unknown(entry, 'source', entry.value.source, bank.sources, 'source'),
    ),
    ...[...bank.items.values()].flatMap((entry) => unknown(entry, 'facts', entry.value.facts, bank.facts, 'fact')),
  ];
}

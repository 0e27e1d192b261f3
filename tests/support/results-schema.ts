import * as z from 'zod/mini';
import { resultsFile } from '../../renderer/core/results/results-file';

/** What each field means, by its path in the schema; `*` is any item of an array or any form. */
const meanings: Readonly<Record<string, string>> = {
  schema: 'Name of the format.',
  version: 'Version of the format.',
  app: 'Version of the app that made the file.',
  session: 'Random id of this result: the same id is the same delivery of a lesson.',
  lesson: 'The lesson. Questions are never reworded within a version.',
  ages: 'Youngest and oldest age the lesson is for, in years.',
  month: 'Month it was taught. There is no day or time.',
  k: 'The smallest group that may be shown.',
  group: 'Pupils taking part: n, or only that fewer than 2k took part.',
  results: 'One entry for each question and phase, in the order of the lesson.',
  flags: 'unfinished: nobody finished the session by midnight, and the app protected what had been counted.',
};

const meaningsOfEntry: Readonly<Record<string, string>> = {
  item: 'The question in the bank of questions.',
  itemVersion: 'Version of its wording.',
  phase: 'baseline (before), endpoint (after) or single (asked once).',
  method: 'hands counted in the room, or slips of paper.',
  options: 'How many options the question has.',
  target: 'Places of its target options, from 0, ascending.',
  result:
    'withheld: fewer than 2k took part. full: exact count of every option. two: exact count of the target options together. fewer: fewer than k chose one. allbut: more than n - k did.',
};

interface Node {
  description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** The published JSON Schema of a class result, made from the schema that the app itself reads files with. */
export function resultsSchema(): string {
  const made = z.toJSONSchema(resultsFile, { target: 'draft-2020-12', io: 'input' });
  const { $schema, ...rest } = made;
  describe(rest as Node, meanings);
  describe((rest as Node).properties?.results?.items, meaningsOfEntry);
  const schema = {
    $schema,
    $id: 'urn:not-alone:results:1',
    title: 'Not Alone class result, version 1',
    description:
      'An anonymous class result. Beyond this shape, values that the rule hides are refused too: docs/results-format.md.',
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function describe(node: Node | undefined, words: Readonly<Record<string, string>>): void {
  for (const [key, meaning] of Object.entries(words)) {
    const property = node?.properties?.[key];
    if (property === undefined) throw new RangeError(`Unexpected field ${key}, expected one of the schema`);
    property.description = meaning;
  }
}

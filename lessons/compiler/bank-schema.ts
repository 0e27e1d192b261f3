import * as z from 'zod/mini';
import { nations, needs } from '../../renderer/core/lesson/bank';
import { expected, fields } from '../../renderer/core/lesson/expected';

const words = (what: string) => z.string(expected(what)).check(z.regex(/\S/u, expected(what)));
const idLike = (pattern: RegExp, example: string) =>
  z.string(expected(`an id such as \`${example}\``)).check(z.regex(pattern, expected(`an id such as \`${example}\``)));
const list = <Each extends z.core.$ZodType>(each: Each, what: string) => z.array(each, expected(what));
const day = (what: string) => z.iso.date(expected(what));
const age = z
  .int(expected('a whole age in years'))
  .check(z.gte(0, expected('an age in years')), z.lte(120, expected('an age in years')));

const nationList = list(z.enum(nations, expected(nations.join(', '))), 'a list of nations').check(
  z.minLength(1, expected('at least one nation')),
);

const sourceId = idLike(/^S\d+$/u, 'S05');
const factId = idLike(/^F\d+$/u, 'F41');

/** One entry of `sources.yaml`. `name` is what people see beside a figure. */
export const sourceShape = fields(
  {
    id: sourceId,
    name: words('the short name people see'),
    title: words('the title of the source'),
    url: z.exactOptional(words('an address')),
    date: z.nullable(z.union([z.string(), z.int()], expected('a year or a day'))),
  },
  'a source with id, name, title and date',
);

/** One entry of `facts.yaml`. Without `pupil` it is for staff only. */
export const factShape = fields(
  {
    id: factId,
    pupil: z.exactOptional(words('wording for pupils')),
    adult: z.exactOptional(words('wording for the slides of a briefing')),
    staff: words('wording for the facilitator'),
    /** Nations whose law or police it is about; absent: it holds everywhere. */
    nations: z.exactOptional(nationList),
    figure: z.boolean(expected('true when the pupil wording holds a figure, else false')),
    year: z.exactOptional(
      z.int(expected('a year')).check(z.gte(1990, expected('a year')), z.lte(2100, expected('a year'))),
    ),
    sources: list(sourceId, 'a list of source ids').check(z.minLength(1, expected('at least one source'))),
    support: z.enum(
      ['multi', 'one', 'weak', 'conflict', 'unconfirmed'],
      expected('multi, one, weak, conflict or unconfirmed'),
    ),
    reviewBy: day('the day by which it must be looked at again, such as `2027-09-01`'),
  },
  'a fact with id, staff, figure, sources, support and reviewBy',
);

const contactShape = fields(
  {
    kind: z.enum(['phone', 'text', 'web'], expected('phone, text or web')),
    value: words('the number or address in quotation marks, as it is shown'),
  },
  '`kind` and `value`',
);

const order = z.number(expected('its place within its need, lowest first'));

/** One entry of `helplines.yaml`. Only `confirmed` ones leave the bank. */
export const helplineShape = fields(
  {
    id: idLike(/^[a-z][a-z0-9-]*$/u, 'childline'),
    name: words('its name'),
    needs: list(z.enum(needs, expected(needs.join(', '))), `a list of ${needs.join(', ')}`),
    ages: z.tuple([age, age], expected('the youngest and the oldest age, such as `[0, 18]`')),
    about: z.exactOptional(z.literal('child', expected('child'))),
    later: z.exactOptional(words('what it is for from 18 on')),
    nations: nationList,
    contacts: list(contactShape, 'a list of contacts'),
    pupil: words('what happens there, for pupils'),
    order,
    local: z.exactOptional(
      z.partialRecord(
        z.enum(nations, expected(nations.join(', '))),
        fields({ name: words('its name there'), order }, '`name` and `order`'),
        expected('a nation and, for it, `name` and `order`'),
      ),
    ),
    status: z.enum(['confirmed', 'unconfirmed'], expected('confirmed or unconfirmed')),
    checked: z.nullable(day('the day on which a person rang or opened it, or nothing until somebody has')),
    source: list(sourceId, 'a list of source ids'),
    notes: z.exactOptional(words('notes for the keepers of the bank')),
  },
  'a helpline',
);

/** What every item has, whatever its kind; the kind reads the rest. */
export const itemHead = z.looseObject(
  {
    id: idLike(/^[A-Z]{1,3}\d+$/u, 'K3'),
    kind: words('the name of an activity kind'),
    version: z.int(expected('a whole number from 1')).check(z.gte(1, expected('a whole number from 1'))),
    facts: z._default(list(factId, 'a list of fact ids'), []),
  },
  expected('an item with id, kind, version and its own fields'),
);

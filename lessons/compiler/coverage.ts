import { parse } from 'yaml';
import * as z from 'zod/mini';
import { roomWording } from '../../renderer/core/lesson/bank';
import type { Outline } from '../../renderer/core/lesson/outline';
import { type Bank, factOf } from './bank';

const messagesShape = z.array(
  z.strictObject({
    id: z.string(),
    article: z.string(),
    today: z.string(),
    for: z.enum(['pupils', 'staff']),
    facts: z.array(z.string()).check(z.minLength(1)),
    /** What of the form of today the wording of each of these facts holds. */
    words: z.array(z.string()).check(z.minLength(1)),
  }),
);

/** A message of the article that Not Alone began with, and the facts that teach it as it is taught today. */
export type Message = z.infer<typeof messagesShape>[number];

/** A place where the room reads or hears a message: a fact rendered on a slide or in what is said with it. */
export interface TaughtMessage {
  readonly message: Message;
  readonly lesson: Outline;
  /** Place of the slide in the lesson, from 1. */
  readonly slide: number;
  readonly where: 'slide' | 'say';
  readonly fact: string;
  /** In the words of the room. */
  readonly words: string;
}

/** Reads `bank/messages.yaml`. Throws when it is not a list of messages. */
export const readMessages = (text: string): readonly Message[] => messagesShape.parse(parse(text));

/** Every place where a message is taught, in the order of messages, lessons and slides. Facts named elsewhere do not count. */
export function taughtMessages(
  messages: readonly Message[],
  outlines: readonly Outline[],
  bank: Bank,
): readonly TaughtMessage[] {
  return messages.flatMap((message) =>
    outlines.flatMap((lesson) =>
      lesson.slides.flatMap(({ taught = [] }, index) =>
        taught
          .filter(({ fact }) => message.facts.includes(fact))
          .map(({ fact, where }) => {
            const found = factOf(bank, fact);
            const words = found && roomWording(found, lesson.audience);
            if (words === undefined)
              throw new RangeError(`Unexpected fact ${fact} in ${lesson.id}, expected one with words for its room`);
            return { message, lesson, slide: index + 1, where, fact, words };
          }),
      ),
    ),
  );
}

/** The kinds of activity that a curriculum of this kind has, and what each is called. */
const activities: readonly { readonly name: string; readonly kinds: readonly string[]; readonly paired?: true }[] = [
  { name: 'Confidence question, before and after', kinds: ['Scale'], paired: true },
  { name: 'Chat with decisions and branches', kinds: ['Story'] },
  { name: 'Spot the red flags', kinds: ['SpotFlags', 'WalkRound'] },
  { name: 'Myth or fact', kinds: ['MythFact'] },
  { name: 'Put the response in order', kinds: ['Sequence'] },
  { name: 'What would you say to a friend', kinds: ['Reply'] },
  { name: 'Sort cases to routes', kinds: ['Sort'] },
];

export interface UsedActivity {
  readonly name: string;
  /** Ids of lessons that use it, each with the items it asks there. */
  readonly lessons: readonly { readonly id: string; readonly items: readonly string[] }[];
}

/** Where each kind of activity is used; the last row is signposting, by help cards at the start and at the end. */
export function usedActivities(outlines: readonly Outline[]): readonly UsedActivity[] {
  const rows = activities.map(({ name, kinds, paired }) => ({
    name,
    lessons: outlines
      .map(({ id, slides }) => {
        const all = slides.flatMap((slide) => slide.activities).filter(({ kind }) => kinds.includes(kind));
        const own = paired ? all.filter(({ phase }) => phase === 'endpoint') : all;
        return { id, items: [...new Set(own.map(({ item }) => item))] };
      })
      .filter(({ items }) => items.length > 0),
  }));
  const signposting = outlines.filter(
    ({ slides }) => slides.filter(({ parts }) => parts.includes('HelpCard')).length > 1,
  );
  return [
    ...rows,
    { name: 'Signposting by age and nation', lessons: signposting.map(({ id }) => ({ id, items: [] })) },
  ];
}

/** The page of the documentation that tells it all, as Markdown. */
export function curriculumPage(messages: readonly Message[], outlines: readonly Outline[], bank: Bank): string {
  const taught = taughtMessages(messages, outlines, bank);
  return [
    '# What is taught, and where',
    '',
    'Made from the lessons by `npm run curriculum`: change a lesson, not this page. A test fails when the two differ.',
    '',
    '## The messages of the article',
    '',
    'Not Alone began with a police article about people who are tricked on a webcam or in a chat and then blackmailed. Each of its',
    'messages is taught, brought up to date; what has been overtaken is not. A message counts only where its fact is read on a slide or',
    'heard in what is said. Each line quotes one place in each lesson; there may be more.',
    '',
    ...messages.flatMap((message) => messageLines(message, taught)),
    '## The activities',
    '',
    table(
      ['Activity', 'Used in'],
      usedActivities(outlines).map(({ name, lessons }) => [
        name,
        lessons
          .map(({ id, items }) => (items.length === 0 ? `\`${id}\`` : `\`${id}\` (${items.join(', ')})`))
          .join(', '),
      ]),
    ),
    '',
    '## The outcomes, and the slides that teach them',
    '',
    ...outlines.flatMap(outcomeLines),
  ].join('\n');
}

function messageLines(message: Message, taught: readonly TaughtMessage[]): readonly string[] {
  const { id, article, today } = message;
  const rows = taught
    .filter((place) => place.message === message)
    .filter(({ lesson }, index, all) => all.findIndex((other) => other.lesson === lesson) === index)
    .map(({ lesson, slide, where, fact, words }) => [
      `\`${lesson.id}\``,
      `${slide} ${lesson.slides[slide - 1]?.title}`,
      where === 'say' ? 'said' : 'on the slide',
      `${words} (${fact})`,
    ]);
  return [
    `### ${id}: ${article}`,
    '',
    `Today: ${today}.${message.for === 'staff' ? ' For staff only.' : ''}`,
    '',
    table(['Lesson', 'Slide', 'Where', 'Words'], rows),
    '',
  ];
}

function outcomeLines({ id, title, outcomes, slides }: Outline): readonly string[] {
  const on = (outcome: number) =>
    slides.flatMap(({ outcomes: own = [] }, index) => (own.includes(outcome) ? [index + 1] : [])).join(', ');
  return [
    `### \`${id}\`: ${title}`,
    '',
    table(
      ['Outcome', 'Slides'],
      outcomes.map((outcome, index) => [outcome, on(index + 1)]),
    ),
    '',
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

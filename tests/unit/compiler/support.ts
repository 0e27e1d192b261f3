import type { Bank } from '../../../lessons/compiler/bank';
import { checkBank, checkLesson } from '../../../lessons/compiler/check-lesson';
import { readBank } from '../../../lessons/compiler/read-bank';
import { type LessonSource, readLesson } from '../../../lessons/compiler/read-lesson';
import { sourceFile } from '../../../lessons/compiler/source-file';
import {
  type ActivityModel,
  defineActivity,
  type ItemProblem,
  type ItemText,
} from '../../../renderer/core/lesson/activity';

interface AskItem {
  readonly question: string;
  readonly options: readonly string[];
  readonly target: readonly number[];
  readonly note?: string;
}

const texts = (item: AskItem): readonly ItemText[] => [
  { at: ['question'], text: item.question, voice: 'asserted', reader: 'pupil' },
  ...item.options.map(
    (text, index): ItemText => ({
      at: ['options', index],
      text,
      voice: item.target.includes(index) ? 'asserted' : 'quoted',
      reader: 'pupil',
    }),
  ),
  ...(item.note === undefined
    ? []
    : [{ at: ['note'], text: item.note, voice: 'asserted', reader: 'facilitator' } as const]),
];

/** A small kind for the tests: a question with options. `steps` lets it behave like a chat. */
function fakeKind(kind: string, steps = 1): ActivityModel {
  return defineActivity<AskItem, { readonly question: string }, null, never, null>({
    kind,
    parseItem: (value) => {
      const { question, options, target, note } = value as {
        question?: unknown;
        options?: string[];
        target?: number[];
        note?: string;
      };
      const problems: ItemProblem[] =
        typeof question === 'string'
          ? []
          : [{ rule: 'D4', at: ['question'], message: 'Unexpected nothing, expected a question' }];
      if (problems.length > 0) return { ok: false, problems };
      return {
        ok: true,
        item: {
          question: String(question),
          options: options ?? [],
          target: target ?? [],
          ...(note === undefined ? {} : { note }),
        },
      };
    },
    check: (item) =>
      item.options.length === 1
        ? [{ rule: 'D4', at: ['options', 0], message: 'Unexpected 1 option, expected 2 to 6' }]
        : [],
    texts,
    label: (item) => item.question,
    toPublic: (item) => ({ question: item.question }),
    steps: () => steps,
    reveals: () => 0,
    start: () => null,
    reduce: (_item, state) => state,
    parseEvent: () => null,
    parseState: () => null,
    view: () => null,
    options: (item) => item.options,
    result: (item) => (item.target.length === 0 ? null : { target: item.target }),
  });
}

export const kinds = [fakeKind('Ask'), fakeKind('Chat', 3)];

const files = {
  sources: '- { id: S01, name: Made-up Agency, title: A page, date: "2025" }\n',
  facts: [
    '- { id: F01, pupil: Making the threat is a crime., staff: It is a crime., figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }',
    '- { id: F02, staff: Only for staff., figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }',
    '',
  ].join('\n'),
  helplines: [
    '- { id: line, name: Helping Line, needs: [talk], ages: [0, 18], nations: [wales], contacts: [], pupil: Someone listens., order: 1, status: confirmed, checked: null, source: [S01] }',
    '- { id: later, name: Later Line, needs: [talk], ages: [0, 18], nations: [wales], contacts: [], pupil: Not yet., order: 2, status: unconfirmed, checked: null, source: [] }',
    '',
  ].join('\n'),
  items: {
    B1: 'id: B1\nkind: Ask\nversion: 1\nquestion: How sure are you?\noptions: [Low, High]\ntarget: [1]\n',
    K1: 'id: K1\nkind: Ask\nversion: 1\nquestion: What helps?\noptions: [Paying them, Telling]\ntarget: [1]\n',
    R1: 'id: R1\nkind: Chat\nversion: 1\nquestion: Read this\n',
  } as Readonly<Record<string, string>>,
};

export interface BankText {
  readonly sources?: string;
  readonly facts?: string;
  readonly helplines?: string;
  /** By id; added to the usual ones. */
  readonly items?: Readonly<Record<string, string>>;
}

/** A bank in memory, sound unless a test replaces a part of it. */
export function fakeBank(text: BankText = {}, models: readonly ActivityModel[] = kinds): Bank {
  return readBank(
    {
      sources: sourceFile('bank/sources.yaml', text.sources ?? files.sources),
      facts: sourceFile('bank/facts.yaml', text.facts ?? files.facts),
      helplines: sourceFile('bank/helplines.yaml', text.helplines ?? files.helplines),
      items: Object.entries({ ...files.items, ...text.items }).map(([id, value]) =>
        sourceFile(`bank/items/${id}.yaml`, value),
      ),
    },
    models,
  );
}

export const header = `---
id: fake
version: 1
title: A lesson
summary: For a test.
format: lesson
ages: [13, 16]
minutes: 9
outcomes: [Name one place to get help]
glossary: [{ term: threat, meaning: Words to frighten. }, { term: blackmail, meaning: A threat to get something. }, { term: report, meaning: To tell a service. }, { term: private picture, meaning: A very personal picture. }]
---
`;

export const opening = `
<Slide id="welcome" title="Welcome" minutes="3" keep>
<Welcome>Hello.</Welcome>
<GroundRules>Anyone can pass.</GroundRules>
<ContentNote>Nothing graphic.</ContentNote>
<NotYourFault>It is not your fault, and not too late.</NotYourFault>
<HelpCard when="opening" />
</Slide>

<Slide id="start" title="Start" minutes="1" keep>
<Ask item="B1" phase="baseline" />
</Slide>
`;

export const closing = `
<Slide id="end" title="End" minutes="2" keep>
<Ask item="B1" phase="endpoint" />
<HelpCard when="closing" />
<Closer>Ice cream.</Closer>
</Slide>
`;

/** The line on which the words given to `fakeLesson` begin. */
export const bodyLine = header.split('\n').length + opening.split('\n').length + 1;

/** A sound lesson around one slide with these words. */
export function fakeLesson(body = 'Words.'): string {
  return `${header}${opening}\n<Slide id="middle" title="Middle" minutes="3" drop>\n${body}\n</Slide>\n${closing}`;
}

/** The same lesson for adults. */
export function forStaff(text: string): string {
  return text.replace(/^ages: .*$/mu, 'audience: staff\nages: [18, 99]');
}

export function read(text: string, media: ReadonlyMap<string, number> = new Map()): LessonSource {
  return readLesson({ slug: 'fake', file: sourceFile('lesson.mdx', text), media });
}

interface Given {
  readonly bank?: Bank;
  readonly media?: ReadonlyMap<string, number>;
  readonly models?: readonly ActivityModel[];
  /** ISO day of the check; left out, nothing grows old. */
  readonly today?: string;
}

/** What is found in a lesson, as `rule line:column message`. */
export function faults(
  text: string,
  { bank = fakeBank(), media = new Map(), models = kinds, today }: Given = {},
): readonly string[] {
  return checkLesson(read(text, media), bank, models, new Set(['fake', 'other']), today).problems.map(shown);
}

/** What is found in the bank, as `rule line:column message`. */
export function bankFaults(
  text: BankText,
  models: readonly ActivityModel[] = kinds,
  today?: string,
): readonly string[] {
  return checkBank(fakeBank(text, models), today).problems.map(shown);
}

function shown(problem: {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
}): string {
  return `${problem.rule} ${problem.line}:${problem.column} ${problem.severity === 'warning' ? 'warning: ' : ''}${problem.message}`;
}

/** Rules of what was found, each once. */
export function rulesOf(found: readonly string[]): readonly string[] {
  return [...new Set(found.map((fault) => fault.split(' ')[0] ?? ''))];
}

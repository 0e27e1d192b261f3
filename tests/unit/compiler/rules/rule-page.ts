import { readFileSync } from 'node:fs';
import { activityKinds } from '../../../../renderer/activities/registry';
import { bankFaults, closing, fakeLesson, faults, header, kinds, opening } from '../support';

const models = [...activityKinds, ...kinds];
const today = '2026-06-01';
const media = new Map([['media/a.png', 1]]);

export interface Example {
  readonly kind: 'Refused' | 'Accepted';
  /** What follows the fence: `mdx`, `mdx opening`, `mdx closing`, `mdx assembly`, `yaml header` or `yaml item`. */
  readonly what: string;
  readonly text: string;
}

interface RulePage {
  readonly headings: readonly string[];
  readonly sections: readonly string[];
  readonly examples: readonly Example[];
}

/** The page for authors about one rule. Throws when there is none. */
export function pageOf(rule: string): RulePage {
  const text = readFileSync(new URL(`../../../../docs/authoring/rules/${rule}.md`, import.meta.url), 'utf8');
  if (!text.startsWith(`# ${rule} `)) throw new Error(`Unexpected title of the page of ${rule}`);
  const sections = text.split(/^## /mu).slice(1);
  return {
    headings: sections.map((section) => section.slice(0, section.indexOf('\n'))),
    sections: sections.map((section) => section.slice(section.indexOf('\n'))),
    examples: sections.flatMap((section) => {
      const kind = section.slice(0, section.indexOf('\n'));
      if (kind !== 'Refused' && kind !== 'Accepted') return [];
      return [...section.matchAll(/^```([a-z ]+)\n([\s\S]*?)\n```$/gmu)].map(([, what = '', words = '']) => ({
        kind,
        what,
        text: words,
      }));
    }),
  };
}

/** What is found in an example when it stands where its page says, in a lesson or bank that is sound otherwise. */
export function exampleFaults({ what, text }: Example): readonly string[] {
  const whole = (lesson: string) => faults(lesson, { models, media, today });
  switch (what) {
    case 'mdx':
      return whole(fakeLesson(text));
    case 'mdx assembly':
      return whole(fakeLesson(text).replace('format: lesson', 'format: assembly\nfollowedBy: [other]'));
    case 'mdx opening':
      return whole(fakeLesson().replace(opening, `\n${text}\n`));
    case 'mdx closing':
      return whole(fakeLesson().replace(closing, `\n${text}\n`));
    case 'yaml header': {
      const keys = [...text.matchAll(/^(\w+):/gmu)].map(([, key = '']) => key);
      const kept = header.split('\n').filter((line) => !keys.some((key) => line.startsWith(`${key}:`)));
      return whole(fakeLesson().replace(header, `${[...kept.slice(0, -2), text, ...kept.slice(-2)].join('\n')}`));
    }
    case 'yaml item':
      return bankFaults({ items: { [/^id: (\w+)/u.exec(text)?.[1] ?? '']: text } }, models, today);
    default:
      throw new Error(`Unexpected example “${what}”, expected mdx or yaml and where it stands`);
  }
}

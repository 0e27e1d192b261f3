import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Nation, Need } from '../../../renderer/core/lesson/bank';

const root = new URL('../../../', import.meta.url);

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

function listOf<Entry>(path: string): readonly Entry[] {
  return parse(textOf(path)) as readonly Entry[];
}

export interface FactEntry {
  readonly id: string;
  readonly pupil?: string;
  readonly staff: string;
  readonly nations?: readonly Nation[];
  readonly figure: boolean;
  readonly year?: number;
  readonly sources: readonly string[];
  readonly support: string;
  readonly reviewBy: string;
}

export interface HelplineEntry {
  readonly id: string;
  readonly name: string;
  readonly needs: readonly Need[];
  readonly ages: readonly [number, number];
  readonly nations: readonly Nation[];
  readonly contacts: readonly { readonly kind: 'phone' | 'text' | 'web'; readonly value: string }[];
  readonly pupil: string;
  readonly order: number;
  readonly status: 'confirmed' | 'unconfirmed';
  readonly checked: string | null;
  readonly source: readonly string[];
}

export interface ItemEntry {
  readonly file: string;
  readonly text: string;
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly ages: readonly [number, number];
  readonly facts?: readonly string[];
  readonly why?: string;
  readonly options?: readonly {
    readonly text: string;
    readonly target?: true;
    readonly why: string;
    readonly misconception?: string;
  }[];
}

export const facts = listOf<FactEntry>('lessons/bank/facts.yaml');
export const sources = listOf<{ readonly id: string; readonly name: string }>('lessons/bank/sources.yaml');
export const helplines = listOf<HelplineEntry>('lessons/bank/helplines.yaml');
export const items: readonly ItemEntry[] = readdirSync(new URL('lessons/bank/items/', root))
  .toSorted()
  .map((file) => {
    const text = textOf(`lessons/bank/items/${file}`);
    return { ...(parse(text) as Omit<ItemEntry, 'file' | 'text'>), file, text };
  });

/** Words said to pupils, with the facts among them in their wording. */
export const heard = (words: string): string =>
  words.replaceAll(/<Fact id="(\w+)" \/>/gu, (_, id: string) => facts.find((fact) => fact.id === id)?.pupil ?? '');

/** One slide as its author wrote it. */
export interface SlideEntry {
  readonly id: string;
  /** All of it, notes included. */
  readonly text: string;
  /** What pupils see of it. */
  readonly shown: string;
  readonly notes: string;
  readonly minutes: number;
  readonly least: number | null;
  readonly keep: boolean;
}

/** A lesson that ships, as its author wrote it. */
export interface LessonEntry {
  readonly id: string;
  readonly text: string;
  readonly front: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly format: string;
    readonly audience: string;
    readonly ages: readonly [number, number];
    readonly minutes: number;
    readonly outcomes: readonly string[];
    readonly reviewed: string | null;
    readonly reviewBy: string | null;
    readonly follows: readonly string[];
    readonly followedBy: readonly string[];
  };
  readonly slides: readonly SlideEntry[];
}

export const lessons: readonly LessonEntry[] = readdirSync(new URL('lessons/', root))
  .toSorted()
  .filter((id) => existsSync(new URL(`lessons/${id}/lesson.mdx`, root)))
  .map((id) => {
    const text = textOf(`lessons/${id}/lesson.mdx`);
    const front = parse(text.split(/^---$/mu)[1] ?? '') as LessonEntry['front'];
    return {
      id,
      text,
      front,
      slides: text
        .split(/(?=^<Slide )/mu)
        .slice(1)
        .map(slideOf),
    };
  });

/** A lesson by its id; throws for one that does not ship. */
export function lessonOf(id: string): LessonEntry {
  const found = lessons.find((lesson) => lesson.id === id);
  if (found === undefined) throw new RangeError(`Unexpected lesson ${id}, expected one that ships`);
  return found;
}

function slideOf(text: string): SlideEntry {
  const [open = ''] = text.split('>', 1);
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(open)?.[1];
  const least = attribute('least');
  return {
    id: attribute('id') ?? '',
    text,
    shown: text.replace(/<Notes>[\s\S]*<\/Notes>/u, ''),
    notes: /<Notes>([\s\S]*)<\/Notes>/u.exec(text)?.[1] ?? '',
    minutes: Number(attribute('minutes')),
    least: least === undefined ? null : Number(least),
    keep: /\skeep\b/u.test(open),
  };
}

/** Values of one attribute of one part in a text, in its order. */
export function valuesIn(text: string, part: string, attribute: string): readonly string[] {
  return [...text.matchAll(new RegExp(`<${part}\\b[^>]*?\\b${attribute}="([^"]*)"`, 'gu'))].map(
    (found) => found[1] ?? '',
  );
}

/** Ids of the items that a text names. */
export const itemsIn = (text: string) => valuesIn(text, '[A-Z]\\w+', 'item');

/** Items that a slide asks in this phase; `null` for those asked once. */
export function askedOn(text: string, phase: 'baseline' | 'endpoint' | null): readonly string[] {
  const parts = [...text.matchAll(/<[A-Z]\w+ [^>]*item="[^>]*>/gu)].map(([part]) => part);
  return parts
    .filter((part) => (phase === null ? !part.includes('phase=') : part.includes(`phase="${phase}"`)))
    .flatMap(itemsIn);
}

/** Words of one line, whatever lines and spaces they stand in. */
export const oneLine = (text: string) => text.replace(/\s+/gu, ' ');

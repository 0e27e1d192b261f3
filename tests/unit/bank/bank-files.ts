import { readdirSync, readFileSync } from 'node:fs';
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

/** The KS4 lesson as its author wrote it. */
export const lessonText = textOf('lessons/ks4-lesson/lesson.mdx');

/** Values of one attribute of one part, in the order of the lesson. */
export function attributeValues(part: string, attribute: string): readonly string[] {
  return [...lessonText.matchAll(new RegExp(`<${part}\\b[^>]*?\\b${attribute}="([^"]*)"`, 'gu'))].map(
    (found) => found[1] ?? '',
  );
}

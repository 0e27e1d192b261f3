import type { ResultsFile } from '../contract/results-file';

/** The kinds of file that a class result leaves as. */
export const exportKinds = ['pdf', 'xlsx', 'csv', 'json'] as const;

export type ExportKind = (typeof exportKinds)[number];

/** Longest part of a lesson's id that goes into a name: with the rest it stays far under every file system's limit. */
const longestLesson = 60;

/**
 * Suggested name of an exported file: `results-ks4-lesson-2026-11-3fa9c1.json`. Made of plain letters, digits and
 * hyphens only, and of nothing that tells school, class, person or day.
 */
export function resultsFileName(file: ResultsFile, kind: ExportKind): string {
  return `${exportName('results', file.lesson.id, file.month, file.session)}.${kind}`;
}

/**
 * Name, without an ending, of an exported file about one delivery of a lesson.
 *
 * @param month as `2026-11`
 * @param id random, 32 hexadecimal digits; the first six are in the name
 */
export function exportName(what: 'results' | 'delivery', lesson: string, month: string, id: string): string {
  const named = plain(lesson).slice(0, longestLesson).replace(/-$/u, '') || 'lesson';
  return `${what}-${named}-${plain(month)}-${plain(id).slice(0, 6)}`;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

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
  const lesson = plain(file.lesson.id).slice(0, longestLesson).replace(/-$/u, '') || 'lesson';
  return `results-${lesson}-${plain(file.month)}-${plain(file.session).slice(0, 6)}.${kind}`;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

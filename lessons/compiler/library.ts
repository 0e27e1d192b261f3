import path from 'node:path';
import type { ActivityModel } from '../../renderer/core/lesson/activity';
import type { Outline } from '../../renderer/core/lesson/outline';
import type { LessonCard } from '../../renderer/lesson-parts/lesson-module';
import { type Bank, confirmedHelplines } from './bank';
import { checkBank, checkLesson } from './check-lesson';
import { type CompiledLesson, compileLesson } from './compile-lesson';
import { lessonFolders, loadBank, loadLesson } from './load';
import type { Problem } from './problem';
import { readBank } from './read-bank';
import { readLesson } from './read-lesson';

/** Every shipped lesson, checked, and compiled when nothing is wrong. */
export interface Library {
  readonly problems: readonly Problem[];
  /** By lesson id; empty when there is an error. */
  readonly lessons: ReadonlyMap<string, CompiledLesson>;
  readonly bank: Bank;
}

/** Reads, checks and compiles the lessons of a folder with the bank beside them. With `today`, an ISO day, what is out of date warns. */
export async function buildLibrary(
  lessonsFolder: string,
  base: string,
  kinds: readonly ActivityModel[],
  today?: string,
): Promise<Library> {
  const bank = readBank(loadBank(path.join(lessonsFolder, 'bank'), base), kinds);
  const sources = lessonFolders(lessonsFolder).map((folder) => readLesson(loadLesson(folder, base)));
  const ids = new Set(sources.map((lesson) => lesson.slug));
  const problems = [
    ...checkBank(bank, today).problems,
    ...sources.flatMap((lesson) => checkLesson(lesson, bank, kinds, ids, today).problems),
  ];
  const lessons = new Map<string, CompiledLesson>();
  if (!problems.some((problem) => problem.severity === 'error'))
    for (const lesson of sources) lessons.set(lesson.slug, await compileLesson(lesson, bank, kinds));
  return { problems, lessons, bank };
}

/** The module behind `virtual:lessons/facilitator`: what Home shows, and how to load each lesson. */
export function facilitatorIndex({ lessons, bank }: Library): string {
  const cards = [...lessons.values()].map(({ outline }) => cardOf(outline));
  return [
    `export const cards = ${JSON.stringify(cards)};`,
    `export const helplines = ${JSON.stringify(confirmedHelplines(bank))};`,
    loaders(lessons, 'facilitator'),
  ].join('\n');
}

/** The module behind `virtual:lessons/audience`: how to load each lesson, and nothing else. */
export function audienceIndex({ lessons }: Library): string {
  return loaders(lessons, 'audience');
}

/** Each lesson and side is loaded by itself, so that a page fetches the one lesson it shows. */
function loaders(lessons: Library['lessons'], side: 'facilitator' | 'audience'): string {
  const lines = [...lessons.keys()].map(
    (id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`virtual:lessons/${side}/${id}`)}),`,
  );
  return `export const loadLesson = {\n${lines.join('\n')}\n};\n`;
}

function cardOf(outline: Outline): LessonCard {
  const { slides, reviewed, reviewBy, readingAge, follows, ...rest } = outline;
  const { id, version, title, summary, format, audience, ages, minutes } = rest;
  const what = { id, version, title, summary, format, audience, ages, minutes, readingAge, follows };
  return { ...what, slides: slides.length, reviewed, reviewBy };
}

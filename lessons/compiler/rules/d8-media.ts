import { attributeOffset, offsetOf, type PartElement, partsIn, wordsOf } from '../element';
import { type Problem, problemAt } from '../problem';
import type { LessonContext, Rule } from './rule';

/** What each attribute may lead to, and how large it may be in KB. A lesson travels on a stick and opens on an old computer. */
const media: Readonly<Record<string, { readonly endings: readonly string[]; readonly limitKb: number }>> = {
  'Picture.src': { endings: ['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif'], limitKb: 500 },
  'Clip.src': { endings: ['mp4', 'webm', 'mp3', 'ogg'], limitKb: 60_000 },
  'Clip.captions': { endings: ['vtt'], limitKb: 500 },
  'Clip.transcript': { endings: ['txt', 'md'], limitKb: 500 },
};

/** Words that stand in for what cannot be seen or heard, and who made it. */
const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Picture: { alt: 'alt="…", what the picture shows', credit: 'credit="…", who made it and its licence' },
  Clip: { captions: 'captions="media/….vtt"', transcript: 'transcript="media/….txt"' },
};

/** Pictures have alternative text and a credit, clips captions and a transcript; every file is the lesson's own, and small. */
export const d8: Rule = {
  id: 'D8',
  checkLesson: ({ lesson }) =>
    partsIn(lesson.root, 'Picture', 'Clip').flatMap((part) => [
      ...wordProblems(lesson, part),
      ...fileProblems(lesson, part),
    ]),
};

function wordProblems(lesson: LessonContext['lesson'], part: PartElement): readonly Problem[] {
  return Object.entries(needed[part.name ?? ''] ?? {}).flatMap(([name, what]) =>
    wordsOf(part, name).trim() === ''
      ? [
          problemAt(
            lesson.file,
            offsetOf(part),
            'D8',
            `Unexpected <${part.name}> without \`${name}\`, expected ${what}`,
          ),
        ]
      : [],
  );
}

function fileProblems(lesson: LessonContext['lesson'], part: PartElement): readonly Problem[] {
  return Object.entries(media).flatMap(([place, { endings, limitKb }]) => {
    const [name, attribute = ''] = place.split('.');
    const path = wordsOf(part, attribute);
    if (name !== part.name || path === '') return [];
    const refuse = (message: string) => [problemAt(lesson.file, attributeOffset(part, attribute), 'D8', message)];
    // Another address altogether is rule D1's.
    if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(path)) return [];
    if (!/^media\/(?:[\w-]+\/)*[\w.-]+$/u.test(path) || path.includes('..'))
      return refuse(`Unexpected \`${path}\`, expected a file of the lesson's own, such as media/name.${endings[0]}`);
    if (!endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`)))
      return refuse(`Unexpected \`${path}\`, expected a file that ends in ${endings.join(', ')}`);
    const bytes = lesson.media.get(path);
    if (bytes === undefined)
      return refuse(`Unexpected \`${path}\`, which is not there, expected a file in the lesson's media folder`);
    return bytes > limitKb * 1024
      ? refuse(
          `Unexpected size of ${Math.ceil(bytes / 1024)} KB, expected at most ${limitKb} KB: make \`${path}\` smaller`,
        )
      : [];
  });
}

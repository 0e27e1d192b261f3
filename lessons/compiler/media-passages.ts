import { type Passage, passage } from './passage';
import type { SourceFile } from './source-file';

/** Files that hold words which are shown: captions and transcripts. */
export const isMediaText = (name: string) => /\.(?:vtt|txt|md)$/iu.test(name);

/** The paragraphs of a caption file or a transcript: what people in a clip say, or a voice says of them. */
export function mediaPassages(file: SourceFile): readonly Passage[] {
  // Times stand on lines of their own, and tags such as <v Leah> inside the words; neither is shown.
  const left = file.text.replace(/^.*-->.*$|<[^<>\n]*>/gmu, (found) => '\0'.repeat(found.length));
  return [...left.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].map(({ 0: found, index }) => {
    const kept = [...found.split('').entries()].filter(([, letter]) => letter !== '\0');
    return passage(
      file,
      { text: kept.map(([, letter]) => letter).join(''), offsets: kept.map(([at]) => index + at) },
      { origin: 'item', voice: 'quoted', reader: 'pupil', tale: true },
    );
  });
}

/** Asks first whether a space follows: to look back from every letter takes long in a row of quotation marks. */
const betweenSentences = /(?=\s)(?<=[.!?…]["'”’)]*)\s+|\n+/u;

/** Splits running text into sentences. A line that ends without a full stop, such as a heading, is a sentence too. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(betweenSentences)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

const wordsOf = (sentence: string): readonly string[] => sentence.match(/\p{L}[\p{L}'’-]*/gu) ?? [];

/** Syllables of an English word, by its vowels; good enough over a whole lesson, not for one word. */
function syllables(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    // An ending that is written and not spoken, as in `come`, `makes` and `asked`.
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '')
    .replace(/^y/u, '');
  return Math.max(1, (bare.match(/[aeiouy]{1,2}/gu) ?? []).length);
}

/** Words written with a capital inside a sentence: names, which pupils meet as one piece. */
function namesIn(sentences: readonly string[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((sentence) =>
      wordsOf(sentence)
        .slice(1)
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word.toLowerCase()),
    ),
  );
}

/**
 * Reading age of a text in years, to one decimal: Flesch-Kincaid grade plus 5. Names and `keyWords` (which the lesson
 * teaches) count as one syllable. A text without words has reading age 5.
 */
export function readingAge(texts: readonly string[], keyWords: readonly string[] = []): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 5;
  const easy = new Set([
    ...namesIn(sentences),
    ...keyWords.flatMap((term) => wordsOf(term)).map((word) => word.toLowerCase()),
  ]);
  const spoken = words.reduce((sum, word) => sum + (easy.has(word.toLowerCase()) ? 1 : syllables(word)), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
  return Math.round((Math.max(0, grade) + 5) * 10) / 10;
}

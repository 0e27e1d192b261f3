import type { GlossaryEntry } from './outline';

/** Endings with which a key word is met: "threats", "blocked", "threatening". Others are another word. */
const endings = "(?:['’]s|s|es|d|ed|ing|er|ers|en|ened|ening)?";

/**
 * Places in the glossary, from 0, of the key words that these texts use. A capitalised word before another one is part of
 * a name and not meant, as in "Report Remove".
 */
export function termsIn(glossary: readonly GlossaryEntry[], texts: readonly string[]): readonly number[] {
  return glossary.flatMap(({ term }, index) => {
    const pattern = new RegExp(String.raw`(?<!\p{L})${escaped(term)}${endings}(?!\p{L})`, 'giu');
    return texts.some((text) => [...text.matchAll(pattern)].some((found) => !isInName(text, found))) ? [index] : [];
  });
}

function isInName(text: string, { 0: word, index }: RegExpExecArray): boolean {
  return /^\p{Lu}/u.test(word) && /^ \p{Lu}/u.test(text.slice(index + word.length));
}

/** White space of any sort between the words of a term. */
const escaped = (term: string) =>
  term.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);

import { type Problem, problemAt } from './problem';
import type { SourceFile } from './source-file';

/**
 * Letters that look like others, each above the one it looks like: Cyrillic, Greek and Armenian ones, and those of Latin
 * that have no plain form by Unicode. A table of the commonest: a word of two alphabets is refused whatever is in it.
 */
const alike = 'авекмнопрстухіјѕһԁԛԝѡѵгӏьАВЕЗКМНОРСТУХІЈЅԚԜѴӀԌЬαβγεηικμνορστυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧօոսհցզայլղՕՏԼՍ';
const plain = 'abekmhonpctyxijshdqwwvrlbABE3KMHOPCTYXIJSQWVIGbabyenikuvopotuxwABEZHIKMNOPTYXonuhgqwjlnOSLU';
const alikeLatin = 'ıɑɡɩɪʏɴʀʟʜɢʙᴀᴄᴅᴇꜰᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢøØđĐłŁħŧɨƒɛəʋɔ';
const plainLatin = 'iagiiynrlhgbacdefjkmopstuvwzoOdDlLhtifeevo';
const looksLike = new Map(
  [...(alike + alikeLatin)].map((letter, index) => [letter, [...(plain + plainLatin)][index] ?? letter]),
);

/** Spellings of one mark, so that a rule needs one spelling of each phrase. */
const marks = new Map([...'‘’ʼ´`′"“”‐‑‒'].map((mark, index) => [mark, `''''''"""---`[index] ?? mark]));

/** First letters of alphabets in circles, in squares and of flags, which have no plain form by Unicode. */
const enclosed = [0x1f150, 0x1f170, 0x1f1e6];

const known = new Map<string, string>();

/**
 * A letter as the rules about wording read it: the plain letters and digits that a reader sees, whatever alphabet, width,
 * style or accent they are written in. Empty for what nobody sees.
 */
export function plainLetter(letter: string): string {
  const found = known.get(letter) ?? foldLetter(letter);
  known.set(letter, found);
  return found;
}

function foldLetter(letter: string): string {
  if (/\s/u.test(letter)) return ' ';
  const mark = marks.get(letter);
  if (mark !== undefined) return mark;
  // Raised, these are beside a word and no part of it.
  if (/[\x21-\x7e…™℠⁰¹²³⁴-⁹]/u.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  const first = enclosed.find((start) => code >= start && code < start + 26);
  if (first !== undefined) return String.fromCharCode(65 + code - first);
  return letter
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/\P{ASCII}/gu, (each) => looksLike.get(each) ?? each);
}

/** The digit that a numeral of any script stands for: they come in rows of ten. */
function digitOf(numeral: string): string {
  let first = numeral.codePointAt(0) ?? 0;
  const code = first;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

// Signs of several letters that are seen as one: an emoji, a keycap, the flag of a nation.
const sign = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\u{FE0F}?`;
const emoji = String.raw`\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|${sign}(?:\u{200D}${sign})*|[\d#*]\u{FE0F}?\u{20E3}`;
const hidden = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}]|(?![\t\n])\p{Cc}`;
const notable = new RegExp(String.raw`\n|${emoji}|(?<hidden>${hidden})|(?<word>(?:(?!${hidden})[\p{L}\p{M}])+)`, 'gu');
const otherAlphabet = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

interface LetterFault {
  readonly index: number;
  readonly message: string;
}

/** Letters that hide what a text says: those that cannot be seen, and words of two alphabets. Each once on a line. */
function letterFaults(text: string): readonly LetterFault[] {
  const faults: LetterFault[] = [];
  const told = new Set<string>();
  const tell = (index: number, letter: string, message: string) => {
    if (!told.has(letter)) faults.push({ index, message });
    told.add(letter);
  };
  for (const { 0: found, index, groups } of text.matchAll(notable)) {
    if (found === '\n') told.clear();
    else if (groups?.['hidden'] !== undefined)
      tell(
        index,
        found,
        `Unexpected ${hiddenKind(found)} ${codeOf(found)}, expected only letters that can be seen: remove it`,
      );
    else if (groups?.['word'] !== undefined && /\p{Script=Latin}/u.test(found)) {
      const other = otherAlphabet.exec(found);
      if (other)
        tell(
          index + other.index,
          other[0],
          `Unexpected letter “${other[0]}” (${codeOf(other[0])}) of another alphabet, expected one alphabet in a word: it only looks alike`,
        );
    }
  }
  return faults;
}

function hiddenKind(letter: string): string {
  if (/\p{Bidi_Control}/u.test(letter)) return 'direction mark';
  if (/\p{Cc}/u.test(letter)) return 'control character';
  return /\p{Co}/u.test(letter) ? 'letter of private use' : 'invisible letter';
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Letters in a file that hide what it says, wherever they stand. */
export function letterProblems(file: SourceFile): readonly Problem[] {
  return letterFaults(file.text).map(({ index, message }) => problemAt(file, index, 'D1', message));
}

/**
 * The same where a text was written in another way, such as `&#x202e;` or `"\u202e"`, told at its start. What stands in the
 * file itself is told there.
 *
 * @param source the text as it is written in the file
 */
export function escapedLetterProblems(
  file: SourceFile,
  text: string,
  source: string,
  offset: number,
): readonly Problem[] {
  if (!/[&\\]/u.test(source) || letterFaults(source).length > 0) return [];
  return letterFaults(text).map(({ message }) => problemAt(file, offset, 'D1', message));
}

import { parse, type Token } from '@messageformat/parser';
import pseudolocale from 'pseudolocale';

/**
 * The message in longer, accented words, its arguments and `<tags>` untouched: a layout that holds these holds a
 * translation, and a word that stays plain is one that is in no catalogue.
 */
export function accented(message: string): string {
  let result = message;
  // From the end, so that earlier offsets stay right.
  for (const { offset, text } of contentsOf(parse(message)).sort((a, b) => b.offset - a.offset))
    result = result.slice(0, offset) + accentedText(text) + result.slice(offset + text.length);
  return result;
}

const accentedText = (text: string) =>
  text
    .split(/(<[^>]*>)/u)
    .map((part) => (part.startsWith('<') || !/\p{L}/u.test(part) ? part : longer(part)))
    .join('');

/** A third longer: every accented vowel stands twice. */
const longer = (text: string) =>
  pseudolocale(text, { prepend: '', append: '', delimiter: '\u0000', extend: 0 }).replace(/[àēĩōũ]/giu, '$&$&');

function contentsOf(tokens: readonly Token[]): { offset: number; text: string }[] {
  return tokens.flatMap((token) => {
    if (token.type === 'content') return [{ offset: token.ctx.offset, text: token.ctx.text }];
    return 'cases' in token ? token.cases.flatMap((one) => contentsOf(one.tokens)) : [];
  });
}

/** A place in a file, both counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text file as it was read, with its path as it is printed. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  placeAt(offset: number): Place;
}

/** `path` is only printed; nothing is read from it. */
export function sourceFile(path: string, text: string): SourceFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return {
    path,
    text,
    placeAt(offset) {
      let line = 1;
      // Halving, since a file may have many lines and as many problems.
      for (let last = lineStarts.length; line < last; ) {
        const middle = Math.ceil((line + last) / 2);
        if ((lineStarts[middle - 1] ?? 0) <= offset) line = middle;
        else last = middle - 1;
      }
      return { line, column: Math.max(0, offset) - (lineStarts[line - 1] ?? 0) + 1 };
    },
  };
}

/** Text with the line ends of every system made one, and without the mark that some editors put before it. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/^\uFEFF/u, '');
}

/**
 * Where each character of a parsed text stands in its source: parsers drop quotes, escapes, indentation and line
 * breaks, so an offset into the parsed text is not an offset into the file.
 *
 * @param from offset at which the text starts in the source
 */
export function alignOffsets(value: string, source: string, from: number): readonly number[] {
  let at = from;
  while (/\s/u.test(source[at] ?? '')) at += 1;
  return Array.from({ length: value.length }, (_unused, index) => {
    const wanted = value[index] ?? '';
    if (/\s/u.test(wanted)) {
      const space = at;
      // The line that goes on may start with the marker of a quotation.
      for (let isNewLine = false; /\s/u.test(source[at] ?? '') || (source[at] === '>' && isNewLine); at += 1)
        isNewLine ||= source[at] === '\n';
      return space;
    }
    // An escape or an entity is a few characters; further away it would be another word's letter.
    const found = source.slice(at, at + 9).indexOf(wanted);
    if (found === -1) return at;
    at += found + 1;
    return at - 1;
  });
}

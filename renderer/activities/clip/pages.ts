/** Letters of a transcript that fit on a slide at once, in a hall too. */
const lettersPerPage = 260;

/** A transcript in pages, split between sentences as long as they are shorter than a page, else between words. */
export function pagesOf(transcript: string): readonly string[] {
  const sentences = transcript
    .split(/(?<=[.!?…][”"’']?)\s+|\n{2,}/u)
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .flatMap((text) => (text.length > lettersPerPage ? text.split(' ') : [text]));
  const pages: string[] = [];
  for (const sentence of sentences) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + 1 + sentence.length <= lettersPerPage)
      pages[pages.length - 1] = `${last} ${sentence}`;
    else pages.push(sentence);
  }
  return pages.length === 0 ? [''] : pages;
}

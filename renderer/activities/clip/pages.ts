/** Letters of a transcript that fit on a slide at once, in a hall too. */
const lettersPerPage = 240;

/** A transcript in pages of whole sentences, as long as those are shorter than a page. Paragraphs begin on a line of their own. */
export function pagesOf(transcript: string): readonly string[] {
  const pages: string[] = [];
  for (const { text, first } of sentencesOf(transcript)) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= lettersPerPage)
      pages[pages.length - 1] = `${last}${first ? '\n' : ' '}${text}`;
    else pages.push(text);
  }
  return pages.length === 0 ? [''] : pages;
}

function sentencesOf(transcript: string): readonly { readonly text: string; readonly first: boolean }[] {
  return transcript.split(/\n\s*\n/u).flatMap((paragraph) =>
    paragraph
      .replace(/\s+/gu, ' ')
      .trim()
      .split(/(?<=[.!?…][”"’']?) /u)
      .flatMap((sentence) => (sentence.length > lettersPerPage ? sentence.split(' ') : [sentence]))
      .filter((text) => text !== '')
      .map((text, index) => ({ text, first: index === 0 })),
  );
}

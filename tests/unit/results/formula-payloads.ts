const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', '−'];
const before = ['', ' ', '   ', '\u00A0', '\t', '\u200B', '\uFEFF', '\u202E', '\n'];

/** Texts of a hostile lesson that a spreadsheet might run: each start of a formula, behind each thing that hides it. */
export const formulaPayloads: readonly string[] = starts.flatMap((start) =>
  before.map((blank) => `${blank}${start}cmd|' /C calc'!A0`),
);

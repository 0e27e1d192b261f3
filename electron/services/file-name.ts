/** Longest name, in UTF-16 units: with a folder of ordinary depth it stays under the 260 of older Windows programs. */
export const longestFileName = 120;

// Refused on every system, because the file may be carried to a Windows PC. Port names with ¹²³ are reserved there too.
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
// Separators, what Windows refuses, control characters, and marks that change the direction of the text after them.
const refused = /[<>:"/\\|?*\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** True when a name from a page may be offered as a file name: one part, no path, safe on every system. */
export function isSafeFileName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= longestFileName &&
    !refused.test(name) &&
    !reserved.test(name.replace(/\s+(?=\.|$)/g, '')) &&
    !/^[\s.]|[\s.]$/.test(name)
  );
}

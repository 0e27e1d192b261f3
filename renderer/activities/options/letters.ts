/** What an option is called aloud: A for the first. */
export function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}

/** The kind a folder holds: `./spot-flags/audience.tsx` is of `SpotFlags`. */
export function kindOfFolder(path: string): string {
  const folder = path.split('/').at(-2) ?? path;
  return folder.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

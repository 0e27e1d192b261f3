/** Words for whoever started the program, or for a log. Stdout is kept for the one thing that is read by machines: the address. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What to say of something that was thrown. */
export function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

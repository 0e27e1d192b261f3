/** Ends a `switch` over `kind`: the compiler proves every case is handled; a bug at run time is named. Throws TypeError. */
export function assertNever(value: never): never {
  throw new TypeError(
    `Unexpected value ${JSON.stringify(value)}: every kind should have been handled before this point.`,
  );
}

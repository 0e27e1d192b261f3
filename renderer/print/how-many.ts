/** Pupils of the example that says how many copies to print. */
export const usualClass = 28;

/** Copies of a sheet of so many pieces that give each pupil of the usual class one. */
export const copiesFor = (piecesPerSheet: number): number => Math.ceil(usualClass / piecesPerSheet);

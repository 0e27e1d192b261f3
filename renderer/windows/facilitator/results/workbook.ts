import { type Cell, harmless } from '../../../core/results/csv';

/** One sheet of a workbook: a heading and what stands under it. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
}

/**
 * An XLSX workbook. Numbers are numbers, and everything else is text that no program takes for a formula, with or without a
 * round trip through CSV. There is nothing else in it: no formula, macro, link, comment, or hidden row, column or sheet. The
 * only date is the first of the month, so the same sheets always give the same bytes.
 *
 * @param month `2026-11`
 */
export async function workbook(sheets: readonly Sheet[], month: string): Promise<Uint8Array> {
  const guarded = sheets.map(({ rows, ...sheet }) => ({ ...sheet, rows: rows.map((row) => row.map(guard)) }));
  // What writes it is read when it is asked for: Home opens without it.
  const { writeWorkbook } = await import('./write-workbook');
  return writeWorkbook(guarded, month);
}

const guard = (cell: Cell): Cell => (typeof cell === 'number' ? cell : harmless(cell));

import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef, PDFStream, PDFString } from '@cantoo/pdf-lib';

const program = 'Not Alone';

/**
 * A PDF of the app's own print with nothing left in it that tells when, where or by which program it was made: title kept,
 * both dates the first of the month in UTC, creator and producer the app, no author, and no second description (XMP). Text,
 * tags and language stay as they are. The same bytes give the same bytes, on every computer and day.
 *
 * @param month `2026-11`
 * @throws when the bytes are not a PDF. Source: docs/results-format.md.
 */
export async function tidyPdf(printed: Uint8Array, month: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const { context, catalog } = document;
  const title = document.getTitle() ?? '';
  const metadata = PDFName.of('Metadata');
  // The objects themselves too: what nothing points at is still in the file.
  for (const about of [context.trailerInfo.Info, catalog.get(metadata)])
    if (about instanceof PDFRef) context.delete(about);
  catalog.delete(metadata);
  context.trailerInfo.Info = context.register(context.obj({}));
  document.setTitle(title);
  document.setCreator(program);
  document.setProducer(program);
  const date = new Date(`${month}-01T00:00:00Z`);
  document.setCreationDate(date);
  document.setModificationDate(date);
  delete context.trailerInfo.ID;
  numberTags(document);
  // One after the other and not packed together, so that anybody can read what is in it.
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

/** Chromium's names for the cells of a table: a number that counts on as long as its process lives. */
const nodeName = /^node\d+$/u;

/** Gives those names new numbers from 1, in the same order, wherever they stand. */
function numberTags({ context }: PDFDocument): void {
  const found: { readonly name: string; readonly put: (name: PDFString) => void }[] = [];
  const look = (value: PDFObject | undefined, put: (name: PDFString) => void): void => {
    if (value instanceof PDFString && nodeName.test(value.asString())) found.push({ name: value.asString(), put });
    else if (value instanceof PDFArray)
      for (const [place, one] of value.asArray().entries()) look(one, (name) => value.set(place, name));
    else if (value instanceof PDFStream) look(value.dict, put);
    else if (value instanceof PDFDict)
      for (const [key, one] of value.entries()) look(one, (name) => value.set(key, name));
  };
  for (const [reference, value] of context.enumerateIndirectObjects())
    look(value, (name) => context.assign(reference, name));
  // Padded with zeros, so that the order of the letters is that of the numbers, as a name tree needs.
  const inOrder = [...new Set(found.map(({ name }) => name))].toSorted();
  const width = String(inOrder.length).length;
  for (const { name, put } of found) put(PDFString.of(`cell${String(inOrder.indexOf(name) + 1).padStart(width, '0')}`));
}

import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

/** A page with everything that Chromium, or a later one, may put into a PDF of who made it, when and with what. */
export async function chromiumPdf(node = 18, now = new Date('2026-11-28T10:18:11Z')): Promise<Buffer> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([595, 842]);
  document.setTitle('results-ks4-lesson-2026-11-3fa9c1');
  document.setCreator(
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0',
  );
  document.setProducer('Skia/PDF m156');
  document.setAuthor('pat.smith');
  document.setSubject('/home/pat.smith/results');
  document.setCreationDate(now);
  document.setModificationDate(now);
  const { context, catalog } = document;
  const name = (more: number) => PDFString.of(`node${String(node + more).padStart(8, '0')}`);
  catalog.set(PDFName.of('Lang'), PDFString.of('en-GB'));
  catalog.set(PDFName.of('Metadata'), context.register(context.stream('<x:xmpmeta>pat.smith 2026-11-28</x:xmpmeta>')));
  const head = context.register(context.obj({ Type: 'StructElem', S: 'TH', ID: name(0) }));
  const cell = context.register(
    context.obj({ Type: 'StructElem', S: 'TD', ID: name(2), A: [{ O: 'Table', Headers: [name(0)] }] }),
  );
  catalog.set(
    PDFName.of('StructTreeRoot'),
    context.register(
      context.obj({ Type: 'StructTreeRoot', K: [head, cell], IDTree: { Names: [name(0), head, name(2), cell] } }),
    ),
  );
  context.trailerInfo.ID = context.obj([PDFString.of(now.toISOString()), PDFString.of('pat.smith')]);
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

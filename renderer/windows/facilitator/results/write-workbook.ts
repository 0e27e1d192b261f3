import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Options } from 'write-excel-file/universal';
import type { Cell } from '../../../core/results/csv';
import type { Sheet } from './workbook';

/** Writes what {@link workbook} was given. It imports no code of the app, so that the app's own files stay as they are. */
export async function writeWorkbook(sheets: readonly Sheet[], month: string): Promise<Uint8Array> {
  const written = writeXlsxFile(
    sheets.map(({ name, columns, rows, widths }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(typed)),
      ],
    })),
    { fontFamily: 'Arial', fontSize: 11, features: [aboutFile(month)] },
  );
  const blob = await written.toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()), month);
}

const typed = (value: Cell) => (typeof value === 'number' ? { value, type: Number } : { value, type: String });

const relationships = 'http://schemas.openxmlformats.org';

/** Which program made it, and when, to the month. Nobody last modified it. */
function aboutFile(month: string): NonNullable<Options<Blob>['features']>[number] {
  const date = `${month}-01T00:00:00Z`;
  const parts = {
    'docProps/core.xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${relationships}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:creator>Not Alone</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`,
    'docProps/app.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${relationships}/officeDocument/2006/extended-properties"><Application>Not Alone</Application></Properties>`,
  };
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>' +
            '<Override ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml" PartName="/docProps/app.xml"/>',
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-core" Type="${relationships}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
            `<Relationship Id="rId-app" Type="${relationships}/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>`,
        },
      },
      write: { files: () => parts },
    },
  };
}

/** The library writes the time of day beside every part. Parts keep their order: the first says what the others are. */
function withoutTimes(archive: Uint8Array, month: string): Uint8Array {
  const [year = 0, number = 0] = month.split('-').map(Number);
  // An archive's times are local, and this gives the same digits in every time zone.
  const mtime = new Date(year, number - 1, 1);
  return zipSync(unzipSync(archive), { mtime });
}

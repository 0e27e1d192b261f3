import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalogues } from './catalogue';
import { declareWords } from './declare';

/** `npm run words`: writes the types of the catalogues after a message was added, changed or taken away. */
const folder = join(import.meta.dirname, '..');
const catalogues = await readCatalogues(join(folder, 'en-GB'));
await writeFile(join(folder, 'words.d.ts'), declareWords(catalogues));
const messages = catalogues.reduce((sum, { messages }) => sum + Object.keys(messages).length, 0);
process.stdout.write(`${messages} messages in ${catalogues.length} catalogues.\n`);

import { type ArgumentKind, argumentsOf, type Catalogue } from './catalogue';

const typeOf: Readonly<Record<ArgumentKind, string>> = {
  text: 'string | number',
  number: 'number',
  moment: 'Date | number',
};

/** The text of `words.d.ts`: for each area its messages as functions, so that a missing word or argument is a type error. */
export function declareWords(catalogues: readonly Catalogue[]): string {
  const modules = catalogues.map(
    ({ area, messages }) =>
      `declare module 'virtual:words/${area}' {\n  export const words: {\n${Object.entries(messages)
        .map(([key, message]) => `    readonly ${key}: (${declareArguments(message)}) => string;\n`)
        .join('')}  };\n}\n`,
  );
  return `// Made by \`npm run words\` from the catalogues in \`en-GB/\`. Do not edit.\n\n${modules.join('\n')}`;
}

function declareArguments(message: string): string {
  const entries = [...argumentsOf(message)];
  if (entries.length === 0) return '';
  return `values: { ${entries.map(([name, kind]) => `readonly ${name}: ${typeOf[kind]}`).join('; ')} }`;
}

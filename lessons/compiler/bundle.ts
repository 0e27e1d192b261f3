import type { Root } from 'mdast';
import { bundleMDX } from 'mdx-bundler';
import { VFile } from 'vfile';

/** An ES module of an MDX tree: its code without the export, and the name of its component in it. */
export interface Bundle {
  readonly code: string;
  readonly component: string;
}

/**
 * Compiles a prepared tree with mdx-bundler into a plain ES module that imports React's JSX runtime and nothing else.
 * The bundler is given an empty file and this tree in place of what it would parse: what was checked is what is
 * compiled, and words that were left out of the tree are nowhere the bundler could find them.
 *
 * Throws when the output has another shape than the one that was looked at, rather than ship something unknown.
 */
export async function bundleTree(tree: Root, name: string): Promise<Bundle> {
  const { code, errors } = await bundleMDX({
    // A file object, because plain text would get a random name that ends up in the output.
    source: new VFile({ path: `${name}.mdx`, value: '', cwd: '/lesson' }),
    cwd: process.cwd(),
    mdxOptions: (options) => ({
      ...options,
      development: false,
      remarkPlugins: [() => () => structuredClone(tree)],
    }),
    // The library's way is a global name and a function body for `new Function`, which the policy forbids.
    esbuildOptions: ({ globalName, ...options }) => ({
      ...options,
      format: 'esm',
      minify: false,
      legalComments: 'none',
      charset: 'utf8',
      plugins: [
        {
          name: 'react-stays-outside',
          setup(build) {
            build.onResolve({ filter: /^react(?:\/jsx-runtime)?$/ }, ({ path }) => ({ path, external: true }));
          },
        },
        ...(options.plugins ?? []).filter((plugin) => !/global-?externals/iu.test(plugin.name)),
      ],
    }),
  });
  if (errors.length > 0)
    throw new Error(`Unexpected errors from mdx-bundler for ${name}: ${errors.map((error) => error.text).join('; ')}`);
  return asModule(code, name);
}

/** Takes the module out of what mdx-bundler returns, and refuses any shape but the expected one. */
export function asModule(code: string, name: string): Bundle {
  const refuse = (what: string) =>
    new Error(`Unexpected output of mdx-bundler for ${name}: expected ${what}. Was mdx-bundler changed?`);
  const ending = ';return Component;';
  if (!code.endsWith(ending)) throw refuse(`it to end in \`${ending}\``);
  const body = code.slice(0, -ending.length).replace(/^\/\/ .*\n/gmu, '');
  const imports = [...body.matchAll(/^\s*import\b.*$/gmu)].map((found) => found[0]);
  if (imports.some((line) => !/^import \{[^}]*\} from "react\/jsx-runtime";$/u.test(line)))
    throw refuse('no import but of react/jsx-runtime');
  const exported = /\nexport \{\n {2}(\w+) as default\n\};\n$/u.exec(body);
  if (!exported?.[1] || [...body.matchAll(/^export\b/gmu)].length !== 1) throw refuse('one default export at the end');
  // Strings are left out first: a lesson may say the words.
  const bare = body
    .replace(/"(?:[^"\\\n]|\\.)*"/gu, '""')
    .replace(/'(?:[^'\\\n]|\\.)*'/gu, "''")
    .replace(/`(?:[^`\\]|\\.)*`/gu, '``');
  if (/\b(?:eval|Function|require|import\s*\()\b|\bimport\(/u.test(bare))
    throw refuse('no eval, Function, require or import()');
  return { code: body.slice(0, exported.index + 1), component: exported[1] };
}

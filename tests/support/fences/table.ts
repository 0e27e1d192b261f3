/**
 * The folder fences: which files may import what. A file belongs to the first fence whose `files` it matches; a file of
 * the product that matches none is a problem too. Paths are from the repository's root, with `/`.
 */
export interface Fence {
  readonly name: string;
  readonly files: RegExp;
  /** Files it may import. It may always import its own. */
  readonly inside: readonly RegExp[];
  /** Files of which it may import types alone. */
  readonly types?: readonly RegExp[];
  /** Packages, `node:` and `virtual:` modules it may import. */
  readonly outside: readonly RegExp[];
  /** Time, ids and chance must come in as arguments. */
  readonly pure?: true;
}

const core = /^renderer\/core\//;
const parts = /^renderer\/(?:components|lesson-parts|print|theme)\//;
const activities = /^renderer\/activities\//;
/** What models are made of: everything in `activities/` that is neither a view nor a list of views. */
const models = /^renderer\/activities\/(?!(?:audience-views|facilitator-views|view-props|kind-of-folder)\.ts$).*\.ts$/;
const links = /^renderer\/(?:sync|platform|state)\//;
const ambient = /^renderer\/virtual-modules\.d\.ts$/;

const zod = /^zod\/mini$/;
const react = /^react(?:-dom)?(?:\/.+)?$/;
const words = /^renderer\/words\/(?:words\.d\.ts|rich\.tsx|locale\.ts)$/;
const catalogues = /^virtual:words\/[a-z-]+$/;
const widgets = /^(?:lucide-react|react-aria-components)(?:\/.+)?$/;
const node = /^node:/;

export const fences: readonly Fence[] = [
  {
    name: 'the schemas of the renderer',
    files: /^renderer\/core\/schema\.ts$/,
    inside: [],
    outside: [zod],
    pure: true,
  },
  { name: 'the core', files: core, inside: [], outside: [/^csv-stringify(?:\/.+)?$/], pure: true },
  { name: 'activity models', files: models, inside: [core], outside: [], pure: true },
  {
    name: 'activity views, lesson parts, components and print',
    files: /^renderer\/(?:activities|lesson-parts|components|print)\//,
    inside: [core, activities, parts, words],
    outside: [react, widgets, catalogues],
  },
  {
    name: 'the theme',
    files: /^renderer\/theme\//,
    inside: [],
    outside: [/^@fontsource/],
  },
  {
    name: 'the compiler of the words',
    files: /^renderer\/words\/compiler\//,
    inside: [],
    outside: [node, /^@messageformat\//, /^(?:pseudolocale|yaml|vite)$/],
  },
  { name: 'the words', files: words, inside: [], outside: [react] },
  { name: 'sync', files: /^renderer\/sync\//, inside: [core], outside: [] },
  { name: 'platform', files: /^renderer\/platform\//, inside: [core], outside: [] },
  {
    name: 'state',
    files: /^renderer\/state\//,
    inside: [core, /^renderer\/(?:sync|platform)\//, models],
    types: [/^renderer\/lesson-parts\/lesson-module\.ts$/],
    outside: [react, /^idb$/],
  },
  {
    name: 'the facilitator window',
    files: /^renderer\/(?:windows\/facilitator\/|main\.tsx$)/,
    inside: [core, activities, parts, links, words, ambient],
    outside: [
      react,
      widgets,
      catalogues,
      /^@fontsource/,
      /^virtual:lessons\/(?:facilitator|audience)$/,
      // Charts and spreadsheets of results.
      /^@observablehq\/plot$/,
      /^(?:write-excel-file\/universal|fflate)$/,
    ],
  },
  {
    name: 'the audience window',
    files: /^renderer\/(?:windows\/audience\/|audience\.tsx$)/,
    inside: [
      /^renderer\/core\/(?:assert-never\.ts$|contract\/|lesson\/|session\/)/,
      /^renderer\/activities\/(?:audience-views|view-props)\.ts$/,
      /^renderer\/activities\/[^/]+\/audience[^/]*$/,
      parts,
      /^renderer\/sync\//,
      words,
      ambient,
    ],
    types: [core],
    outside: [react, widgets, /^virtual:words\/(?:audience|stage)$/, /^@fontsource/, /^virtual:lessons\/audience$/],
  },
  { name: 'ambient types', files: ambient, inside: [core, parts], outside: [react] },
  { name: 'services', files: /^electron\/services\//, inside: [core], outside: [node, zod, /^@cantoo\/pdf-lib$/] },
  {
    name: 'the shell',
    files: /^electron\/shell\//,
    inside: [/^renderer\/core\/(?:assert-never\.ts$|contract\/|displays\/)/, /^electron\/services\//],
    types: [core],
    outside: [/^electron$/, node, zod, /^virtual:words\/shell$/],
  },
  {
    name: 'the preload script',
    files: /^electron\/preload\.ts$/,
    inside: [],
    types: [/^renderer\/core\/contract\//],
    outside: [/^electron$/],
  },
  {
    name: 'the entry of the desktop edition',
    files: /^electron\/main\.ts$/,
    inside: [/^electron\/(?:shell|services)\//],
    outside: [/^electron$/, node],
  },
  {
    name: 'the entries that need no Electron',
    files: /^electron\/(?:start|serve|results)\.ts$/,
    inside: [/^electron\/services\//],
    outside: [node],
  },
  {
    name: 'the lesson compiler',
    files: /^lessons\/compiler\//,
    inside: [/^renderer\/core\/(?:assert-never\.ts$|lesson\/|review\.ts$)/, models],
    types: [/^renderer\/lesson-parts\/lesson-module\.ts$/],
    outside: [
      node,
      zod,
      /^(?:unified|vfile|vfile-message|yaml|yauzl|esbuild|mdx-bundler)$/,
      /^(?:remark|mdast|unist|hast|estree|micromark)(?:-[a-z-]+)?$/,
      // The plugin's type alone is Vite's.
      /^vite$/,
    ],
  },
];

/** Pages that must not reach a thing, however many files are between. */
export const neverReached = [
  {
    name: 'the audience page',
    from: /^renderer\/(?:windows\/audience\/|audience\.tsx$)/,
    never: [
      /^renderer\/(?:state|print|platform)\//,
      /^renderer\/windows\/facilitator\//,
      /^renderer\/activities\/(?:facilitator-views\.ts|[^/]+\/(?:facilitator[^/]*|model\.ts))$/,
      /^virtual:lessons\/facilitator$/,
    ],
  },
  { name: 'the core', from: core, never: [/^node:/, /^react/, /^electron$/] },
] as const;

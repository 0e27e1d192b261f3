import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { lessons } from './lessons/compiler/vite-plugin';
import { words } from './renderer/words/compiler/vite-plugin';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const nodeModules = builtinModules.flatMap((name) => [name, `node:${name}`]);

/**
 * An Electron entry: everything but Electron and Node is bundled, so that the package needs no node_modules. What the main
 * process needs later is in files of its own; a sandboxed preload script can read one file alone.
 */
function electronEntry(name: string, format: 'es' | 'cjs', extension: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron', ...builtinModules], builtins: ['electron', ...nodeModules] },
    build: {
      outDir: at('./dist/electron'),
      // Main and preload share a folder: each overwrites its own file.
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      license: { fileName: `${name}-licences.md` },
      target: 'node22',
      rolldownOptions: {
        input: { [name]: at(`./electron/${name}.ts`) },
        external: ['electron', ...nodeModules],
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name].${extension}`,
          codeSplitting: format === 'es',
        },
      },
    },
  };
}

// One config for both editions: `client` is the renderer's pages, used by both; the other two are Electron's.
export default defineConfig({
  root: at('./renderer'),
  publicDir: at('./renderer/public'),
  base: '/',
  plugins: [react(), words(), lessons()],
  server: { host: '127.0.0.1', port: 5173, strictPort: true, fs: { allow: [at('.')] } },
  environments: {
    client: {
      build: {
        outDir: at('./dist/renderer'),
        emptyOutDir: true,
        // The policy of both editions allows no inline script and no data: script or style.
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        // The licences of everything bundled travel with it.
        license: { fileName: 'third-party-licences.md' },
        target: ['chrome120', 'edge120', 'firefox121', 'safari17.2'],
        rolldownOptions: {
          input: { index: at('./renderer/index.html'), audience: at('./renderer/audience.html') },
          // React apart from the rest of what both pages use: the browser reads the two at the same time. With it what
          // is too small for a file of its own: a browser asks for no more than six files at once.
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'react',
                  test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]|rolldown[\\/]runtime|createLucideIcon/u,
                },
                // What the slides are drawn with: activities that come later use parts of it, and it stays one file.
                {
                  name: 'stage',
                  test: /[\\/]renderer[\\/](?:lesson-parts|sync|core|theme|activities[\\/](?:options|choice|reply|scale|sequence|spot-flags|story|kind-of-folder|audience-views))|virtual:(?:lessons\/audience|words\/(?:audience|stage))$|messageformat[\\/]runtime/u,
                  minShareCount: 2,
                },
                // What those later activities share with the facilitator's own views of them.
                {
                  name: 'later-kinds',
                  test: /[\\/]renderer[\\/]activities[\\/][\w-]+[\\/]|virtual:words\/activities-/u,
                  minShareCount: 2,
                },
              ],
            },
          },
        },
      },
    },
    main: electronEntry('main', 'es', 'js'),
    preload: electronEntry('preload', 'cjs', 'cjs'),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload']) {
        const environment = builder.environments[name];
        if (environment === undefined) throw new Error(`Unknown environment ${name}, expected client, main or preload`);
        await builder.build(environment);
      }
    },
  },
});

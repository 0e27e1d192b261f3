import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { repository } from '../support/served-app';

/** What one press of Next shows, as words: what both decks show. */
export type DeckSlide = readonly string[];

export interface PeerDeck {
  readonly url: string;
  readonly version: string;
  stop(): void;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.woff2': 'font/woff2',
};

/**
 * The same words as a reveal.js presentation, with nothing but its core: no plugins, no transitions. Served from memory
 * like ours, but without our policy, which costs reveal.js nothing and would refuse some of what it does.
 */
export async function servePeerDeck(slides: readonly DeckSlide[]): Promise<PeerDeck> {
  const folder = join(repository, 'node_modules/reveal.js');
  const dist = join(folder, 'dist');
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(dist.length).replaceAll('\\', '/'), readFileSync(path));
  }
  files.set('/', Buffer.from(pageOf(slides)));
  const start =
    "Reveal.initialize({ transition: 'none', backgroundTransition: 'none', controls: false, hash: false });";
  files.set('/start.js', Buffer.from(start));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = files.get(path);
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': types[extname(path)] ?? 'text/html; charset=utf-8',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pageOf(slides: readonly DeckSlide[]): string {
  const sections = slides.map(([title = '', ...lines]) => {
    const items = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
    return `<section><h2>${escaped(title)}</h2><ul>${items}</ul></section>`;
  });
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Peer</title>',
    '<link rel="stylesheet" href="/reset.css"><link rel="stylesheet" href="/reveal.css"><link rel="stylesheet" href="/theme/white.css">',
    `</head><body><div class="reveal"><div class="slides">${sections.join('')}</div></div>`,
    '<script src="/reveal.js"></script><script src="/start.js"></script></body></html>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

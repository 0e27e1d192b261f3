import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { serveBuilt } from '../../support/served-app';
import { test } from '../support/app';

const seconds = 60;
const rate = 8_000;

/** A minute of silence as a WAV file: what every browser can play, far longer than what it reads ahead. */
function silence(): Buffer {
  const data = Buffer.alloc(seconds * rate, 128);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + data.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}

test('a clip can be played from any place, under the policy', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'not-alone-clips-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><link rel="icon" href="data:,"><title>Clip</title>');
  await writeFile(join(folder, 'clip.wav'), silence());
  const server = await serveBuilt(folder);
  try {
    await page.goto(server.url);
    const played = await page.evaluate(async () => {
      const clip = new Audio('/clip.wav');
      clip.preload = 'metadata';
      await new Promise((resolve, reject) => {
        clip.onloadedmetadata = resolve;
        clip.onerror = () => reject(new Error(clip.error?.message));
      });
      const seekable = clip.seekable.length === 0 ? 0 : clip.seekable.end(0);
      clip.currentTime = 50;
      await new Promise((resolve) => {
        clip.onseeked = resolve;
      });
      return { seekable, at: clip.currentTime };
    });
    expect(played).toEqual({ seekable: seconds, at: 50 });
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

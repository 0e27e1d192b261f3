import { beforeEach, expect, it, vi } from 'vitest';
import { newId } from '../../../renderer/sync/new-id';
import { holdWhileOpen, ownSession, whenReleased } from '../../../renderer/sync/presence';
import { fakeLocks } from '../../support/fake-locks';
import { turns } from './fake-windows';

let locks: ReturnType<typeof fakeLocks>;
const as = (page: string) => vi.stubGlobal('navigator', { locks: locks.page(page) });
beforeEach(() => {
  locks = fakeLocks();
  return () => vi.unstubAllGlobals();
});

it('tells that a page is gone the moment its lock is let go, and not before', async () => {
  as('audience');
  await holdWhileOpen('a');
  as('facilitator');
  const gone = vi.fn();
  void whenReleased('a').then(gone);
  await turns();
  expect(gone).not.toHaveBeenCalled();
  locks.closePage('audience');
  await turns();
  expect(gone).toHaveBeenCalledOnce();
});

it('a session is owned by one page', async () => {
  as('first tab');
  expect(await ownSession('s', false, vi.fn())).not.toBeNull();
  as('second tab');
  expect(await ownSession('s', false, vi.fn())).toBeNull();
  expect(await ownSession('another session', false, vi.fn())).not.toBeNull();
});

it('a session let go can be owned by another page', async () => {
  as('first tab');
  const lost = vi.fn();
  (await ownSession('s', false, lost))?.release();
  await turns();
  as('second tab');
  expect(await ownSession('s', false, vi.fn())).not.toBeNull();
  expect(lost).not.toHaveBeenCalled();
});

it('a session whose page is gone can be owned by another', async () => {
  as('first tab');
  await ownSession('s', false, vi.fn());
  locks.closePage('first tab');
  as('second tab');
  expect(await ownSession('s', false, vi.fn())).not.toBeNull();
});

it('a page that takes a session over tells the one that had it', async () => {
  as('first tab');
  const lost = vi.fn();
  await ownSession('s', false, lost);
  as('second tab');
  const lostAgain = vi.fn();
  expect(await ownSession('s', true, lostAgain)).not.toBeNull();
  await turns();
  expect(lost).toHaveBeenCalledOnce();
  expect(lostAgain).not.toHaveBeenCalled();
  as('first tab');
  expect(await ownSession('s', false, vi.fn())).toBeNull();
});

it('ids are 32 hexadecimal digits and differ', () => {
  const ids = Array.from({ length: 100 }, newId);
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/u);
});

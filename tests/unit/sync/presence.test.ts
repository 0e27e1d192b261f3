import { beforeEach, expect, it, vi } from 'vitest';
import { newId } from '../../../renderer/sync/new-id';
import { hold, holdOwner, isOwner, ownSession, whenReleased, whileClosed } from '../../../renderer/sync/presence';
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
  await hold('a');
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

it('the owner of views is whom the page that owns the session names, and nobody else', async () => {
  as('facilitator');
  const ownership = await ownSession('s', false, vi.fn());
  const letGo = await holdOwner('s', 'mine');
  as('another tab');
  await holdOwner('s', 'forged');
  expect(await Promise.all([isOwner('s', 'mine'), isOwner('s', 'forged'), isOwner('s', 'nobody')])).toEqual([
    true,
    false,
    false,
  ]);
  letGo();
  await turns();
  expect(await isOwner('s', 'mine')).toBe(false);
  as('facilitator');
  await holdOwner('s', 'mine again');
  ownership?.release();
  await turns();
  expect(await isOwner('s', 'mine again')).toBe(false);
});

it('everybody is believed where the browser does not tell which locks are held', async () => {
  const { request } = locks.page('one');
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await isOwner('s', 'anybody')).toBe(true);
});

it('what waits for a closed session is done where there are no Web Locks', async () => {
  vi.stubGlobal('navigator', {});
  const act = vi.fn(() => Promise.resolve());
  expect(await whileClosed('s', act)).toBe(true);
  expect(act).toHaveBeenCalledOnce();
});

it('what waits for a closed session is not done while a page teaches it, and is done once it is let go', async () => {
  as('first tab');
  const ownership = await ownSession('s', false, vi.fn());
  as('second tab');
  const act = vi.fn(() => Promise.resolve());
  expect(await whileClosed('s', act)).toBe(false);
  expect(act).not.toHaveBeenCalled();
  ownership?.release();
  await turns();
  expect(await whileClosed('s', act)).toBe(true);
  expect(act).toHaveBeenCalledOnce();
});

it('a session is let go when what was done to it fails', async () => {
  as('first tab');
  await expect(whileClosed('s', () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
  await turns();
  expect(await ownSession('s', false, vi.fn())).not.toBeNull();
});

it('ids are 32 hexadecimal digits and differ', () => {
  const ids = Array.from({ length: 100 }, newId);
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/u);
});

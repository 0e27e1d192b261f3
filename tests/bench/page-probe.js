// Runs in every page of the bench before its own scripts, ours and the peer's alike. Plain JavaScript, because it is
// handed to the browser as it is. Times are in ms since the epoch, so that two windows can be compared.
{
  const now = () => performance.timeOrigin + performance.now();
  const bench = { keyAt: 0, changes: [], saves: [], scripts: 0 };
  globalThis.bench = bench;

  /** Once what is in the page now has been painted. */
  const afterPaint = (run) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => run(now());
      port2.postMessage(null);
    });
  };

  addEventListener(
    'keydown',
    (event) => {
      bench.keyAt = performance.timeOrigin + event.timeStamp;
    },
    { capture: true },
  );

  /** Resolves with the moment at which `selector` was first on the display, in ms since the page was asked for. */
  bench.firstPaintOf = (selector) =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (performance.now() > 20_000) reject(new Error(`No \`${selector}\` after 20 s`));
        else if (document.querySelector(selector) === null) requestAnimationFrame(look);
        else afterPaint((at) => resolve(at - performance.timeOrigin));
      };
      look();
    });

  /** From now on, adds to `changes` the moment at which each change inside `selector` was on the display. */
  bench.watch = (selector) => {
    let waiting = false;
    new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      afterPaint((at) => {
        waiting = false;
        bench.changes.push(at);
      });
    }).observe(document.querySelector(selector), {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  };

  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function transaction(stores, mode, options) {
    const opened = open.call(this, stores, mode, options);
    if (mode === 'readwrite') opened.addEventListener('complete', () => bench.saves.push(now()));
    return opened;
  };
}

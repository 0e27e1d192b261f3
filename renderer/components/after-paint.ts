/**
 * Runs once what was just put into the page is on the display. A hidden page paints nothing, and what it holds is what
 * will be seen when it comes back: then it runs at once, also when the page is hidden while its frame is awaited.
 */
export function afterPaint(run: () => void): void {
  if (document.hidden) {
    run();
    return;
  }
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    document.removeEventListener('visibilitychange', handleHidden);
    run();
  };
  const handleHidden = () => {
    if (document.hidden) finish();
  };
  document.addEventListener('visibilitychange', handleHidden);
  requestAnimationFrame(() => {
    // A frame's callbacks run before its paint; a message posted in one arrives after it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      finish();
    };
    port2.postMessage(null);
  });
}

/**
 * Runs once what was just put into the page is on the display. A hidden page paints nothing, and what it holds is what
 * will be seen when it comes back: then it runs at once.
 */
export function afterPaint(run: () => void): void {
  if (document.hidden) {
    run();
    return;
  }
  requestAnimationFrame(() => {
    // A frame's callbacks run before its paint; a message posted in one arrives after it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      run();
    };
    port2.postMessage(null);
  });
}

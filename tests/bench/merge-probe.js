// Runs in the page before everything else: the clock starts with what the user did and stops when the next heading stands there.
let started = 0;
let ended = 0;
const tasks = [];
const start = () => {
  started = performance.now();
};
window.addEventListener('change', start, true);
window.addEventListener('click', start, true);
new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ entryTypes: ['longtask'] });
new MutationObserver(() => {
  if (document.querySelector('h1')?.textContent !== 'Reading files') ended = performance.now();
}).observe(document, { subtree: true, childList: true, characterData: true });

/** From the last press or choice to the heading that followed it, and the longest task since, in ms. */
window.sinceAsked = () => ({
  ms: ended - started,
  frozen: Math.max(0, ...tasks.filter(({ startTime }) => startTime >= started).map(({ duration }) => duration)),
});

/** Where hall mode would split the slide. Draws nothing. */
export function SlideBreak() {
  return null;
}

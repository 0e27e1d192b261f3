/** What is read out whenever it changes, inside an element of a component test. Throws when there is nothing. */
export function saidIn(root: ParentNode = document): HTMLElement {
  const said = root.querySelector<HTMLElement>('[data-said]');
  if (said === null) throw new Error('Unexpected screen, expected something that is said');
  return said;
}

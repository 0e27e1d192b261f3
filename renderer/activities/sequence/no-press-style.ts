/**
 * The drag-and-drop list adds a style element to the page unless an element of this name is there, and the page's policy
 * refuses style elements. Its one rule is in facilitator.css instead.
 */
const name = 'react-aria-pressable-style';

/** Puts the element there; once is enough. */
export function preventPressStyle(): void {
  if (document.getElementById(name) !== null) return;
  const marker = document.createElement('meta');
  marker.id = name;
  document.head.append(marker);
}

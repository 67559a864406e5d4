/** How far the launcher must rise so as not to cover a bar that the portal holds at the foot of the page. */
export const roomBelow = (launcher: Element) =>
  document
    .elementsFromPoint(launcher.getBoundingClientRect().left, innerHeight - 1)
    .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
    .map((element) => innerHeight - element.getBoundingClientRect().top)
    .find((height) => height < innerHeight / 3) ?? 0;

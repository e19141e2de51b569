/** What is on the screen. */

/** Longer than any frame takes: a page that is not looked at is never painted. */
const LONGEST_MS = 100;

/** Fulfilled once what stands in the page has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

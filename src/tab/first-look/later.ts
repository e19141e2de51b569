/** Scripts that the HTML names (`<link rel="later">`) but leaves until what is seen first is here. */

/** Fetches them; fulfilled once they are there, or are known not to come. */
export async function fetchLater(): Promise<void> {
  await Promise.all([...document.querySelectorAll<HTMLLinkElement>('link[rel=later]')].map(fetched));
}

/** Not by `modulepreload`, which compiles a script as it comes: the answers would wait for that. */
async function fetched(link: HTMLLinkElement): Promise<void> {
  if (!link.relList.supports('preload')) return;
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    link.as = 'script';
    link.rel = 'preload';
  });
}

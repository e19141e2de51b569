/** The page shows a decision at once and writes it then: what a reading says once it says what is wanted, or after five seconds. */
export async function settled<T>(read: () => Promise<T>, wanted: NoInfer<T>): Promise<T> {
  const deadline = Date.now() + 5_000;
  let seen = await read();
  while (seen !== wanted && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    seen = await read();
  }
  return seen;
}

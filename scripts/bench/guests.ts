/** Who comes to the nth meeting of a benchmark's calendar: one to five of some hundred people in 60 organisations. */
export function guestsOf(n: number): { name: string; address: string }[] {
  return Array.from({ length: 1 + (n % 5) }, (_, k) => ({ name: `Person ${String(k)}`, address: `p${String((n * 7 + k * 13) % 600)}@org${String((n + k) % 60)}.com` }));
}

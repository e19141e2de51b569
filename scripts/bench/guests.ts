/** The nth person, in one of 300 organisations. */
export const guest = (n: number) => ({ address: `guest${String(n)}@firm${String(n % 300)}.com`, name: `Guest ${String.fromCharCode(97 + (n % 26))}${String(n)}` });

/** Who comes to the nth meeting of a benchmark's calendar: one to five of 600 people in 60 organisations. */
export function guestsOf(n: number): { name: string; address: string }[] {
  return Array.from({ length: 1 + (n % 5) }, (_, k) => {
    const person = (n * 7 + k * 13) % 600;
    return { name: `Guest Nr${String(person)}`, address: `p${String(person)}@org${String(person % 60)}.com` };
  });
}

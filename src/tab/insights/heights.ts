/** Which heights are named beside the bars. Pure. */

const MOST = 4;

/** From nothing to the highest in round steps: whole ones, where it is one or more. */
export function heightsBeside(highest: number): number[] {
  const step = roundStep(Math.max(highest, 1) / MOST);
  return Array.from({ length: Math.max(1, Math.ceil(highest / step)) + 1 }, (_, index) => index * step);
}

/** The least of 1, 2, 5, 10, 20, 50 … that is no smaller. */
function roundStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return ([1, 2, 5].find((one) => one * power >= least) ?? 10) * power;
}

/** Every sandbox that a test closes has kept to Graph's contract, and so has whoever asked it. */
import { afterAll } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { Contract } from './contract.ts';

const contract = Contract.read();
let requests = 0;
let answers = 0;
let faulted = 0;
let unseen = 0;
const lacking = new Set<string>();

afterAll(() => {
  if (!contract) process.stdout.write('skipped: ../shared/contracts/graph is absent, so no request was checked against it\n');
  else if (requests > 0) process.stdout.write(summary());
});

/** Throws with what broke the contract, in requests or in answers. */
export function holdToContract({ exchanges, dropped }: Pick<Sandbox, 'exchanges' | 'dropped'>): void {
  if (!contract) return;
  const checked = contract.check(exchanges);
  requests += checked.requests;
  answers += checked.answers;
  faulted += checked.faulted;
  unseen += dropped;
  for (const type of checked.lacking) lacking.add(type);
  if (checked.problems.length > 0) throw new Error(`Against contracts/graph:\n${checked.problems.map((one) => `- ${one}`).join('\n')}`);
}

function summary(): string {
  const more = [
    ...(faulted > 0 ? [`${String(faulted)} answers were bent by faults`] : []),
    ...(unseen > 0 ? [`${String(unseen)} older exchanges were no longer kept`] : []),
    ...(lacking.size > 0 ? [`the contract lacks ${[...lacking].join(', ')}`] : []),
  ];
  return `contract: ${String(requests)} requests and ${String(answers)} answers checked${more.map((one) => `; ${one}`).join('')}\n`;
}

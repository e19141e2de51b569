/** The Node that runs this. */
import { fatal, ok, type Found } from './finding.ts';

const LEAST = 24;

export function checkNode(version = process.versions.node): Found {
  if (Number(version.split('.')[0]) >= LEAST) return ok(`Node ${version}.`);
  return fatal(`This is Node ${version}; Followthrough runs on Node ${String(LEAST)} or newer.`, 'Run "npm ci" again without --ignore-scripts, which installs it, and start with "npm run".');
}

/** How much memory a process took. */
import { existsSync, readFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/** Megabytes that this process had at most. On Linux maxRSS begins with what its parent had. */
export function mostMemory(): number {
  const kilobytes = existsSync(STATUS) ? Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))?.[1]) : process.resourceUsage().maxRSS;
  return kilobytes / 1_000;
}

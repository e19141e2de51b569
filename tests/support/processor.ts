/** Time of the processor: other work on the machine does not count. */

/** What `millisecondsSince` counts from. */
export function processorNow(): NodeJS.CpuUsage {
  return process.cpuUsage();
}

/** Milliseconds that this process has worked since then, on all its threads. */
export function millisecondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Milliseconds of work after which something hangs: reading a huge input in time that grows with its square takes longer, in its length much less, on any machine. */
export const HANGS = 30_000;

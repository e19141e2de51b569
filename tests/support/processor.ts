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

/** Milliseconds of work after which reading a huge input hangs. In time that grows with its square it takes much longer; in time that grows with its length a second or so, and some more where a process has run other tests before: collecting what they left behind counts too. */
export const HANGS = 30_000;

/** One gate a mailbox, the same for everyone in this process who asks. */

/** Graph's own limit for one app and one mailbox. */
const MOST_IN_FLIGHT = 4;

const gates = new Map<string, Gate>();

/** The gate of a mailbox; `mailbox` names it. */
export function gateOf(mailbox: string): Gate {
  let gate = gates.get(mailbox);
  if (!gate) gates.set(mailbox, (gate = new Gate()));
  return gate;
}

class Gate {
  readonly #waiting: (() => void)[] = [];
  #inFlight = 0;
  /** Graph asked to send nothing before this moment, milliseconds. */
  opensAt = 0;

  /** Runs `send` as one of at most four; first come, first served. */
  async pass<T>(send: () => Promise<T>): Promise<T> {
    if (this.#inFlight < MOST_IN_FLIGHT) this.#inFlight += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await send();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inFlight -= 1;
    }
  }
}

/** How quickly an endpoint answers, and what Graph makes of that: a slow one is told later, one that hardly answers is not told at all. */

const WINDOW = 600_000;
/** Nobody is judged by fewer answers. */
const LEAST_ANSWERS = 100;
const SLOW = { share: 0.1, milliseconds: 3_000 };
const HARDLY = { share: 0.15, milliseconds: 10_000 };

export type Health = 'well' | 'slow' | 'dropped';

export class EndpointHealth {
  readonly #answers = new Map<string, { readonly at: number; readonly took: number }[]>();

  /** Remembers that a host took so many milliseconds to answer, or to be given up. */
  took(url: string, at: number, took: number): void {
    this.#answers.set(hostOf(url), [...this.#recent(url, at), { at, took }]);
  }

  /** By the answers of the last ten minutes. */
  of(url: string, now: number): Health {
    const recent = this.#recent(url, now);
    if (recent.length < LEAST_ANSWERS) return 'well';
    const share = (milliseconds: number) => recent.filter(({ took }) => took >= milliseconds).length / recent.length;
    if (share(HARDLY.milliseconds) > HARDLY.share) return 'dropped';
    return share(SLOW.milliseconds) > SLOW.share ? 'slow' : 'well';
  }

  #recent(url: string, now: number): { readonly at: number; readonly took: number }[] {
    return (this.#answers.get(hostOf(url)) ?? []).filter(({ at }) => at > now - WINDOW);
  }
}

const hostOf = (url: string) => new URL(url).host;

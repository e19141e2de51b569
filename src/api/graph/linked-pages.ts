/** Pages of a list that lead from one to the next. While one is parsed and looked at, the next is on its way already. */
import { setImmediate } from 'node:timers/promises';

/** Gets a path's parsed answer; `onNext` is told where the next page is once the answer's text is here, and waited for before it is parsed. */
export type GetPage = (path: string, onNext: (path: string) => Promise<void>) => Promise<unknown>;

export interface LinkedPage {
  /** The page, parsed. Until it is asked for here, the one after it is not sent for. */
  read(): Promise<unknown>;
  /** The page that this one leads to, once it is on its way: it is already, where the text told the same path. */
  next(path: string): Promise<LinkedPage>;
}

/** A request is made at once, and sent within so many turns: work that comes before would hold it up. */
const TURNS_TO_SEND = 3;

/** The page at a path, sent for. */
export function pageAt(get: GetPage, path: string): LinkedPage {
  let isWanted = false;
  let early: { readonly path: string; readonly page: LinkedPage } | null = null;
  const answer = get(path, async (next) => {
    if (!isWanted) return;
    early = { path: next, page: pageAt(get, next) };
    await sent();
  });
  // Nobody reads what follows on a page that was one too many.
  answer.catch(() => undefined);
  return {
    read() {
      isWanted = true;
      return answer;
    },
    async next(following) {
      if (early?.path === following) return early.page;
      const page = pageAt(get, following);
      await sent();
      return page;
    },
  };
}

/** Fulfilled once a request that was just made is on its way. */
async function sent(): Promise<void> {
  for (let turn = 0; turn < TURNS_TO_SEND; turn++) await setImmediate();
}

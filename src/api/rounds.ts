/** Rounds that run: at most one a user, each with its progress for whoever watches. */
import type { Instant } from '../planner/meeting.ts';
import { AppError } from './errors.ts';
import { ownerKey, type Owner } from './ports.ts';
import { sync, syncEarlier, type Parts } from './sync.ts';

/** `at`: when it was so; of a round that is done, when it was read, as the store has it. */
export interface Progress {
  readonly phase: 'idle' | 'reading' | 'planning' | 'done' | 'failed';
  readonly pages: number;
  readonly events: number;
  readonly people: number;
  readonly followUps: number;
  readonly at: Instant;
  readonly error: AppError | null;
}

interface Watched {
  progress: Progress;
  isRunning: boolean;
  /** How often a round was asked for: what changed since one read needs another. */
  asked: number;
  /** Who waits for the end of the round that answers the n-th asking. */
  waiting: { readonly asked: number; readonly tell: (progress: Progress) => void }[];
  readonly listeners: Set<(progress: Progress) => void>;
}

export class Rounds {
  readonly #watched = new Map<string, Watched>();
  readonly #parts: Parts;
  readonly #clock: () => Instant;
  readonly #onFailure: (error: unknown) => void;
  readonly #onProgress: (owner: Owner, progress: Progress) => void;

  /** `onFailure` hears of errors nobody expected, `onProgress` of every step of every round. */
  constructor(parts: Parts, clock: () => Instant, onFailure: (error: unknown) => void, onProgress: (owner: Owner, progress: Progress) => void = () => undefined) {
    this.#parts = parts;
    this.#clock = clock;
    this.#onFailure = onFailure;
    this.#onProgress = onProgress;
  }

  /** Runs a round; where one runs already, another follows it, and this returns at once. Never throws: what went wrong is in the progress. */
  async start(owner: Owner): Promise<void> {
    const watched = this.#of(owner);
    watched.asked += 1;
    if (watched.isRunning) return;
    watched.isRunning = true;
    try {
      for (let answered = 0; answered < watched.asked;) {
        answered = watched.asked;
        const isRead = await this.#run(owner, watched);
        for (const { tell } of watched.waiting.filter((one) => one.asked <= answered)) tell(watched.progress);
        watched.waiting = watched.waiting.filter((one) => one.asked > answered);
        if (isRead) await this.#readEarlier(owner, () => answered < watched.asked);
      }
    } finally {
      watched.isRunning = false;
    }
  }

  /** Asks for a round, and waits until one that began after this call has ended: done or failed. Never throws. */
  run(owner: Owner): Promise<Progress> {
    const watched = this.#of(owner);
    return new Promise((tell) => {
      watched.waiting.push({ asked: watched.asked + 1, tell });
      void this.start(owner);
    });
  }

  async #run(owner: Owner, watched: Watched): Promise<boolean> {
    const tell = (so: Partial<Progress>) => {
      watched.progress = { ...watched.progress, at: this.#clock(), ...so };
      this.#onProgress(owner, watched.progress);
      for (const listener of watched.listeners) listener(watched.progress);
    };
    try {
      tell({ phase: 'reading', pages: 0, events: 0, people: 0, error: null });
      const at = this.#clock();
      const { followUps } = await sync(this.#parts, owner, at, (so) => {
        tell(so);
      });
      tell({ phase: 'done', followUps, at });
      return true;
    } catch (error) {
      if (!(error instanceof AppError)) this.#onFailure(error);
      tell({
        phase: 'failed',
        error:
          error instanceof AppError ? error : new AppError('internal', 'The calendar could not be read this time. It is tried again in a few minutes.', { cause: error, about: { reason: 'round' } }),
      });
      return false;
    }
  }

  /** The past, at low priority: part by part, until another round is asked for. What goes wrong is tried again after the next round. */
  async #readEarlier(owner: Owner, isWanted: () => boolean): Promise<void> {
    try {
      while (!isWanted() && (await syncEarlier(this.#parts, owner, this.#clock())));
    } catch (error) {
      if (!(error instanceof AppError)) this.#onFailure(error);
    }
  }

  progress(owner: Owner): Progress {
    return this.#of(owner).progress;
  }

  /** Calls back with every change until the returned function is called. */
  watch(owner: Owner, listener: (progress: Progress) => void): () => void {
    const { listeners } = this.#of(owner);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  #of(owner: Owner): Watched {
    const key = ownerKey(owner);
    let watched = this.#watched.get(key);
    if (!watched) {
      watched = { progress: { phase: 'idle', pages: 0, events: 0, people: 0, followUps: 0, at: this.#clock(), error: null }, isRunning: false, asked: 0, waiting: [], listeners: new Set() };
      this.#watched.set(key, watched);
    }
    return watched;
  }
}

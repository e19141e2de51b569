/** One person's calendar, and the order in which it changed; mail and chats beside it. */
import type { CalendarEvent, Told } from './calendar-event.ts';
import type { Change } from './change.ts';
import { Chats } from './chat.ts';
import { idOf } from './event-json.ts';
import { Mail } from './mail.ts';
import { CALM, type Nature } from './nature.ts';

export interface Kept {
  readonly event: CalendarEvent;
  readonly isDeleted: boolean;
  /** Grows with every change in the mailbox. */
  readonly version: number;
  /** The version at which it last changed its folder; 0: never. */
  readonly movedAt: number;
}

export class Mailbox {
  readonly mail = new Mail();
  readonly chats = new Chats();
  /** How it misbehaves; not at all at first. */
  nature: Nature = CALM;
  /** Hears of every change in calendar, mail and chats. */
  onChange: (change: Change) => void = () => undefined;
  /** Grows with every eviction: sync tokens of an earlier life have expired. */
  lives = 1;
  #rounds = 0;
  readonly #ids = new Map<string, string>();
  readonly #kept = new Map<string, Kept>();
  #inOrder: Kept[] | null = null;
  #version = 0;

  constructor() {
    this.mail.onChange = (change) => {
      this.onChange({ of: 'message', ...change });
    };
    this.chats.onChange = (change) => {
      this.onChange({ of: 'chat', ...change });
    };
  }

  get version(): number {
    return this.#version;
  }

  /** Adds an event or replaces the one with its key. */
  put(event: CalendarEvent): void {
    this.#keep(event, false);
  }

  /** Changes an event. Throws where there is none with that key. */
  change(key: string, different: Partial<CalendarEvent>): void {
    this.put({ ...this.#known(key).event, ...different });
  }

  /** Changes one occurrence of a series, by the day it was planned for; null deletes it. */
  changeOccurrence(key: string, day: string, different: Partial<Told> | null): void {
    const { exceptions } = this.#known(key).event;
    this.change(key, { exceptions: { ...exceptions, [day]: different && { ...exceptions[day], ...different } } });
  }

  /** Lets an event go to another folder and come back: only its immutable id stays. */
  move(key: string): void {
    const { event } = this.#known(key);
    this.#keep({ ...event, moves: (event.moves ?? 0) + 1 }, false, this.#version + 1);
  }

  /** Forgets all rounds under way and all that ended: their tokens answer 410. */
  evict(): void {
    this.lives += 1;
  }

  /** Counts the rounds of delta. */
  nextRound(): number {
    this.#rounds += 1;
    return this.#rounds;
  }

  /** The event or series that an id of either kind leads to; null where it was deleted, or has another id by now. */
  byId(id: string): Kept | null {
    const kept = this.#kept.get(this.#ids.get(id) ?? '');
    return kept && !kept.isDeleted && [idOf(kept.event.key, true), idOf(kept.event.key, false, kept.event.moves)].includes(id) ? kept : null;
  }

  remove(key: string): void {
    this.#keep(this.#known(key).event, true);
  }

  find(key: string): CalendarEvent | null {
    const kept = this.#kept.get(key);
    return kept && !kept.isDeleted ? kept.event : null;
  }

  /** What changed after one version, up to another, oldest first. */
  changes(after: number, upTo: number): Kept[] {
    this.#inOrder ??= [...this.#kept.values()].sort((a, b) => a.version - b.version);
    return this.#inOrder.slice(firstAfter(this.#inOrder, after), firstAfter(this.#inOrder, upTo));
  }

  #keep(event: CalendarEvent, isDeleted: boolean, movedAt?: number): void {
    this.#version += 1;
    const before = this.#kept.get(event.key);
    const kept = { event, isDeleted, version: this.#version, movedAt: movedAt ?? before?.movedAt ?? 0 };
    this.#kept.set(event.key, kept);
    for (const isImmutable of [true, false]) this.#ids.set(idOf(event.key, isImmutable, event.moves), event.key);
    this.#inOrder = null;
    this.onChange({ of: 'event', kept, changeType: isDeleted ? 'deleted' : before && !before.isDeleted ? 'updated' : 'created' });
  }

  #known(key: string): Kept {
    const kept = this.#kept.get(key);
    if (!kept) throw new Error(`The mailbox has no event "${key}".`);
    return kept;
  }
}

function firstAfter(inOrder: readonly Kept[], version: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.version ?? 0) <= version) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One person's calendar, and the order in which it changed; mail and chats beside it. */
import type { CalendarEvent } from './calendar-event.ts';
import { Chats } from './chat.ts';
import { Mail } from './mail.ts';

export interface Kept {
  readonly event: CalendarEvent;
  readonly isDeleted: boolean;
  /** Grows with every change in the mailbox. */
  readonly version: number;
}

export class Mailbox {
  readonly mail = new Mail();
  readonly chats = new Chats();
  readonly #kept = new Map<string, Kept>();
  #inOrder: Kept[] | null = null;
  #version = 0;

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

  #keep(event: CalendarEvent, isDeleted: boolean): void {
    this.#version += 1;
    this.#kept.set(event.key, { event, isDeleted, version: this.#version });
    this.#inOrder = null;
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

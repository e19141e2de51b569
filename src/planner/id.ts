/** The only file in the planner that hashes: ids are stable, short, and say nothing about what they name. */
import { hash } from 'node:crypto';
import type { Instant } from './meeting.ts';

/** 22 characters of base64url, from the parts in order. */
export function stableId(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\u0000'), 'base64url').slice(0, 22);
}

/** A whole number from the parts in order: the same for the same, and evenly spread. */
export function stableNumber(...parts: readonly string[]): number {
  return Number.parseInt(hash('sha256', parts.join('\u0000'), 'hex').slice(0, 8), 16);
}

/** A meeting's id: its (series') iCalUId, without regard to case, and the start it was first given as an occurrence (a single event: its start). */
export function meetingId(iCalUId: string, originalStart: Instant): string {
  return stableId('meeting', iCalUId.toLowerCase(), String(originalStart));
}

/** Real exports, where they lie beside the project; without them this says so and checks nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readCalendar } from '../../../src/api/ics/read-calendar.ts';

const FOLDER = '../shared/samples/ics';
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.ics')) : [];
const window = { from: Date.UTC(2000, 0, 1), to: Date.UTC(2026, 11, 31) };

if (files.length === 0) process.stdout.write(`skipped: ${FOLDER} is absent, so no real exports were read\n`);

describe('real exports', () => {
  it('are read or have their problems listed, with either line ending', () => {
    for (const name of files) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const file = readCalendar([Buffer.from(text)], { window, timeZone: () => 'UTC' });
      const other = readCalendar([Buffer.from(text.replaceAll(/\r?\n/g, '\r\n'))], { window, timeZone: () => 'UTC' });
      expect({ name, read: file.meetings.length + file.problems.length > 0 }).toEqual({ name, read: true });
      expect(other.meetings).toEqual(file.meetings);
    }
  });
});

/** Real exports, where they lie beside the project; without them this says so and checks nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Random } from '../../../scripts/consultant/random.ts';
import { Planning, type Planned } from './planned.ts';

const FOLDER = '../shared/samples/ics';
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.ics')) : [];
const ASKED = { now: '2026-03-25T08:00:00Z', timeZone: 'Europe/Berlin' };
const MOST_MS = 2_000;
const CUTS = 20;
const SEED = process.env['SAMPLES_SEED'] ?? String(Date.now());

if (files.length === 0) process.stdout.write(`skipped: ${FOLDER} is absent, so no real exports were read\n`);
else process.stdout.write(`samples: cut at places of SAMPLES_SEED=${SEED}\n`);

describe('real exports', () => {
  const planning = new Planning();
  afterAll(() => {
    planning.end();
  });

  const read = (bytes: Uint8Array | string, what: string): Planned => {
    const first = planning.planned(bytes, ASKED);
    // What other tests left behind may be collected just then: a slow one gets a second chance.
    const got = first.ms > MOST_MS ? planning.planned(bytes, ASKED) : first;
    expect({ what, isSlow: got.ms > MOST_MS }).toEqual({ what, isSlow: false });
    expect({ what, problems: got.problems.filter(({ message }) => message.length < 20 || !message.endsWith('.')) }).toEqual({ what, problems: [] });
    return got;
  };

  it('are planned or have their problems listed, and the same with CRLF', () => {
    for (const name of files) {
      const bytes = readFileSync(join(FOLDER, name));
      const asIs = read(bytes, name);
      expect({ name, events: asIs.input !== null && (asIs.input.counts.events > 0 || asIs.problems.length > 0) }).toEqual({ name, events: true });
      const other = read(Buffer.from(bytes.toString('latin1').replaceAll(/\r?\n/g, '\r\n'), 'latin1'), `${name} with CRLF`);
      expect(other.input?.facts.meetings).toEqual(asIs.input?.facts.meetings);
      expect(other.plan?.followUps).toEqual(asIs.plan?.followUps);
    }
  });

  it('are planned or have their problems listed wherever they are cut off', () => {
    for (const name of files) {
      const bytes = readFileSync(join(FOLDER, name));
      const random = new Random(`${SEED} ${name}`);
      for (let cut = 0; cut < CUTS; cut++) {
        const length = random.int(0, bytes.length - 1);
        const { input, problems } = read(bytes.subarray(0, length), `${name} cut at ${String(length)}`);
        expect({ name, length, told: input !== null || problems.length > 0 }).toEqual({ name, length, told: true });
      }
    }
  });
});

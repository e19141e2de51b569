/** What a line promises, to whom and by when; and what is asked instead of guessed. */
import { describe, expect, it } from '@jest/globals';
import { parsePromise } from '../../../src/planner/promises/parse.ts';
import { ANA, facts, STORY_NOW } from '../../../src/planner/story.ts';

const given = { now: STORY_NOW, time: facts([]).time, attendees: [ANA], people: [] };

describe('a line without a day', () => {
  it('is asked by when', () => {
    const { text, dueAt, questions } = parsePromise(' send the deck ', given);
    expect([text, dueAt, questions.map(({ about, because }) => [about, because])]).toEqual(['send the deck', null, [['day', 'none']]]);
  });
});

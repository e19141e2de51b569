/** One person at several addresses. */
import { describe, expect, it } from '@jest/globals';
import { samePersons, type Word } from '../../src/planner/same-person.ts';

const seen = (address: string, firstAt: number, lastAt: number, name = 'Ana Torres') => ({ person: { address, name }, firstAt, lastAt });
const groups = (...all: ReturnType<typeof seen>[]) => samePersons(all).map((group) => group.map(({ person }) => person.address));

describe('two addresses under one full name, both in use, are one person', () => {
  it.each([
    ['in one domain', 'ana@fabrikam.com', 'ana.torres@fabrikam.com'],
    ['in a domain and one below it', 'ana@fabrikam.com', 'ana@mail.fabrikam.com'],
    ['in a domain and one above it', 'ana@mail.fabrikam.com', 'ana@fabrikam.com'],
    ['of one organisation in two countries', 'ana@fabrikam.de', 'ana@fabrikam.co.uk'],
    ['below it, too', 'ana@mail.fabrikam.com.au', 'ana@fabrikam.de'],
    ['of an organisation called like an ending', 'ana@com.de', 'ana@com.fr'],
    ['one of them private', 'ana@fabrikam.com', 'ana@gmail.com'],
    ['the other private', 'ana@gmail.com', 'ana@fabrikam.com'],
  ])('%s', (_, one, other) => {
    expect(groups(seen(one, 1, 9), seen(other, 2, 8))).toEqual([[one, other]]);
  });
});

describe('are two', () => {
  it.each([
    ['at two organisations', 'ana@fabrikam.com', 'ana@adatum.com'],
    ['in a domain that only ends alike', 'ana@fabrikam.com', 'ana@notfabrikam.com'],
    ['at two organisations whose domains end alike', 'ana@fabrikam.com.au', 'ana@adatum.com.br'],
    ['at organisations that begin or end like an ending', 'ana@comet.de', 'ana@telecom.de'],
  ])('%s', (_, one, other) => {
    expect(groups(seen(one, 1, 9), seen(other, 2, 8))).toEqual([]);
    expect(groups(seen(other, 2, 8), seen(one, 1, 9))).toEqual([]);
  });

  it('where the names differ, or say too little', () => {
    expect(groups(seen('ana@fabrikam.com', 1, 9), seen('bo@fabrikam.com', 1, 9, 'Bo Lind'))).toEqual([]);
    expect(groups(seen('ana@fabrikam.com', 1, 9, 'Ana'), seen('ana@mail.fabrikam.com', 1, 9, 'Ana'))).toEqual([]);
  });
});

it('a change of employer: the one address ends before the other begins, whichever comes first', () => {
  expect(groups(seen('ana@fabrikam.com', 1, 4), seen('ana@adatum.com', 5, 9))).toEqual([['ana@fabrikam.com', 'ana@adatum.com']]);
  expect(groups(seen('ana@adatum.com', 5, 9), seen('ana@fabrikam.com', 1, 4))).toEqual([['ana@fabrikam.com', 'ana@adatum.com']]);
  expect(groups(seen('ana@fabrikam.com', 1, 5), seen('ana@adatum.com', 5, 9))).toEqual([]);
});

it('the one used first comes first, then the one that sorts first', () => {
  expect(groups(seen('b@fabrikam.com', 2, 9), seen('c@fabrikam.com', 1, 9), seen('a@fabrikam.com', 2, 9))).toEqual([['c@fabrikam.com', 'a@fabrikam.com', 'b@fabrikam.com']]);
  expect(groups(seen('a@fabrikam.com', 2, 9), seen('b@fabrikam.com', 2, 9))).toEqual([['a@fabrikam.com', 'b@fabrikam.com']]);
});

it('whoever is one with any of a group is of the group', () => {
  expect(groups(seen('ana@fabrikam.com', 1, 9), seen('ana@gmail.com', 2, 8), seen('ana@adatum.com', 3, 7))).toEqual([['ana@fabrikam.com', 'ana@gmail.com', 'ana@adatum.com']]);
});

describe('by the word of the user', () => {
  const told = (word: Word, ...all: ReturnType<typeof seen>[]) => samePersons(all, word).map((group) => group.map(({ person }) => person.address));
  const [work, home, other] = [seen('ana@fabrikam.com', 1, 9), seen('ana@gmail.com', 2, 8), seen('lopez@adatum.com', 3, 9, 'Ana Lopez')];

  it('two of different names are one', () => {
    expect(told({ together: [['lopez@adatum.com', 'ana@fabrikam.com']] }, work, other)).toEqual([['ana@fabrikam.com', 'lopez@adatum.com']]);
  });

  it('whoever is one with either by name is one with both', () => {
    const [a, b] = [seen('ana.lopez@gmail.com', 5, 9, 'Ana Lopez'), home];
    expect(told({ together: [['lopez@adatum.com', 'ana@fabrikam.com']] }, work, other, a, b)).toEqual([['ana@fabrikam.com', 'ana@gmail.com', 'lopez@adatum.com', 'ana.lopez@gmail.com']]);
  });

  it('two of one name are two, and nobody brings them together', () => {
    const apart: Word = { apart: [['ana@fabrikam.com', 'ana@gmail.com']] };
    expect(told(apart, work, home)).toEqual([]);
    expect(told(apart, work, home, seen('ana.torres@fabrikam.com', 3, 9))).toEqual([['ana@fabrikam.com', 'ana.torres@fabrikam.com']]);
    expect(told({ ...apart, together: [['ana@gmail.com', 'lopez@adatum.com']] }, work, home, other)).toEqual([['ana@gmail.com', 'lopez@adatum.com']]);
  });

  it('nobody is made up: an address that is nowhere joins nothing', () => {
    expect(told({ together: [['ana@fabrikam.com', 'gone@adatum.com']] }, work, other)).toEqual([]);
  });
});

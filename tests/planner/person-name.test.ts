/** What people are called, however a calendar writes it. */
import { describe, expect, it } from '@jest/globals';
import { formalName, fullName, givenName, nameKey } from '../../src/planner/person-name.ts';

describe('a name is read in whatever order it is written', () => {
  it.each([
    ['Torres, Ana', 'ana@fabrikam.com'],
    ['TORRES Ana', 'at@fabrikam.com'],
    ['Torres Ana', 'ana.torres@fabrikam.com'],
    ['Torres Ana', 'ana_torres@fabrikam.com'],
    ['Torres Ana', 'ana.maria.torres@fabrikam.com'],
    ['ANA TORRES', 'at@fabrikam.com'],
    ['"Torres, Ana"', 'at@fabrikam.com'],
    ['„Torres“, ”Ana”', 'at@fabrikam.com'],
    ['Torres, , Ana', 'at@fabrikam.com'],
    [', Ana Torres', 'at@fabrikam.com'],
    [', TORRES Ana', 'at@fabrikam.com'],
    ['Ana Torres, ', 'at@fabrikam.com'],
    ['  Ana\t Torres ', 'at@fabrikam.com'],
  ])('%s', (name, address) => {
    expect([fullName({ name, address }), givenName({ name, address }), nameKey({ name })]).toEqual(['Ana Torres', 'Ana', 'ana torres']);
  });

  it.each([
    ['as it stands where the address says nothing of it', 'Torres Ana', 'Torres Ana', 'at@fabrikam.com'],
    ['as it stands where the address agrees with half of it', 'Torres Ana', 'Torres Ana', 'ana.keller@fabrikam.com'],
    ['as it stands where the address agrees with the other half', 'Torres Ana', 'Torres Ana', 'pat.torres@fabrikam.com'],
    ['with all its words', 'Ana Maria de la Torre', 'de la Torre, Ana Maria', 'at@fabrikam.com'],
    ['with the family name that stands in capitals last', 'Ana Maria Torres', 'TORRES Ana Maria', 'at@fabrikam.com'],
    ['two capitals are initials, not a family name', 'AM Torres', 'AM Torres', 'at@fabrikam.com'],
    ['three are a family name', 'Wei Lee', 'LEE Wei', 'wl@fabrikam.com'],
    ['letters without case are not in capitals', '김철수 Kim', '김철수 Kim', 'k@fabrikam.com'],
    ['one that ends as it begins stays', 'Li Wei Li', 'Li Wei Li', 'li@fabrikam.com'],
    ['one word alone stays', 'Ana', 'ANA', 'ana.ana@fabrikam.com'],
  ])('%s: %s', (_, told, name, address) => {
    expect(fullName({ name, address })).toBe(told);
  });
});

describe('what stands around a name is no part of it', () => {
  it.each([
    'Dr. Ana Torres (Fabrikam)',
    'Ana (she) Torres',
    'Ana(she)Torres',
    'Ana Torres [External]',
    'Ana Torres {guest}',
    'Ana Torres | Fabrikam',
    'Ana Torres|Fabrikam',
    'Ana Torres - Fabrikam',
    'Ana Torres – Fabrikam – Sales',
    'Ana Torres / Fabrikam',
    'Ana Torres • Fabrikam',
    'Ana Torres via Teams',
    'Ana Torres at Fabrikam',
    'Ana Torres from Fabrikam',
    'Ana Torres c/o Fabrikam',
    'Torres, Ana, PhD',
    'Prof. Dr. Ana Torres Ph.D.',
    'Dipl.-Ing. Ana Torres',
    'Ana Torres 2',
    'Frau Ana & Torres',
  ])('%s', (name) => {
    expect(fullName({ name, address: 'at@fabrikam.com' })).toBe('Ana Torres');
  });

  it.each(['Sr. Juan Torres', 'Torres, Sr. Juan'])('"Sr." before a name is a señor: %s', (name) => {
    expect([fullName({ name, address: 'jt@fabrikam.com' }), nameKey({ name })]).toEqual(['Juan Torres', 'juan torres']);
  });

  it('a hyphen, a slash or a short word within a name is', () => {
    for (const name of ['Ana-Maria Torres', 'Ana Torres/Keller', 'Ana Viatorres', 'Beat Fromm']) expect(fullName({ name, address: 'at@fabrikam.com' })).toBe(name);
  });
});

describe('a name in capitals is calmed', () => {
  it.each([
    ['ANA TORRES', 'Ana Torres'],
    ['ANNE-MARIE O’NEILL', 'Anne-Marie O’Neill'],
    ["PAT O'NEILL", "Pat O'Neill"],
    ['ANA DE TORRES', 'Ana DE Torres'],
    ['J.P. TORRES', 'J.P. Torres'],
    ['Ana McKay', 'Ana McKay'],
    ['Ana de Torres', 'Ana de Torres'],
  ])('%s: %s', (name, told) => {
    expect(fullName({ name, address: 'at@fabrikam.com' })).toBe(told);
  });
});

describe('where there is no name', () => {
  const called = (address: string, name = '') => [fullName({ name, address }), givenName({ name, address })];

  it('the address may say it', () => {
    expect(called('ana.torres@fabrikam.com')).toEqual(['Ana Torres', 'Ana']);
    expect(called('zoë.torres-keller@fabrikam.com', ' ')).toEqual(['Zoë Torres-Keller', 'Zoë']);
    expect(called('ana.torres@fabrikam.com', 'ana.torres@adatum.com')).toEqual(['Ana Torres', 'Ana']);
  });

  it.each(['ana', 'a.torres', 'an.torres', 'ana.to', 'ana.torres2', '2ana.torres', 'ana.maria.torres', 'ana.torres-', 'ana-torres', 'ana.torres.k'])('but %s@ says nothing for sure', (local) => {
    const address = `${local}@fabrikam.com`;
    for (const name of ['', address]) expect(called(address, name)).toEqual([address, address]);
  });

  it('words that are no name are told as they stand, whatever the address', () => {
    for (const name of ['(Fabrikam)', 'Dr.', '4711']) expect(called('ana.torres@fabrikam.com', ` ${name} `)).toEqual([name, name]);
  });
});

describe('two spellings are one name', () => {
  it.each([
    ['Łukasz Ørsted', 'ORSTED, Lukasz'],
    ['Æsa Strauß', 'Aesa STRAUSS'],
    ['José Peña', 'Pena, Jose\u0301'],
    ['Ana B. Torres', 'Torres, Ana'],
    ['Torres Ana', 'Ana Torres'],
  ])('%s, %s', (one, other) => {
    expect(nameKey({ name: one })).toBe(nameKey({ name: other }));
    expect(nameKey({ name: one })).toMatch(/^[a-z]+ [a-z]+$/);
  });

  it('one word names nobody for sure, and neither does an initial beside it', () => {
    for (const name of ['Ana', 'A. Torres', '', 'ana.torres@fabrikam.com']) for (const again of [1, 2]) expect([again, nameKey({ name })]).toEqual([again, null]);
  });
});

describe('father and son are two', () => {
  it.each(['Ben Torres Jr.', 'Ben Torres Jr', 'Torres, Ben JR.', 'Torres Jr., Ben', 'Ben Torres, Jr. (Fabrikam)', 'Dr. Ben Torres, Jr., MBA'])('%s', (name) => {
    const person = { name, address: 'bt@fabrikam.com' };
    expect([fullName(person), givenName(person), formalName(person, { dr: 'Dr. {name}', prof: '' })]).toEqual(['Ben Torres Jr.', 'Ben', name.startsWith('Dr.') ? 'Dr. Torres' : 'Ben Torres Jr.']);
    expect(nameKey(person)).toBe(nameKey({ name: 'Ben Torres Jr.' }));
  });

  it('by what stands after their name', () => {
    const keys = ['Ben Torres', 'Ben Torres Jr.', 'Ben Torres Snr', 'Ben Torres II', 'Ben Torres III', 'Ben Torres IV'].map((name) => nameKey({ name }));
    expect(new Set(keys).size).toBe(6);
    expect(fullName({ name: 'Torres Sr., Ben', address: 'bt@fabrikam.com' })).toBe('Ben Torres Sr.');
    expect(nameKey({ name: 'Ben Torres Sr.' })).toBe(nameKey({ name: 'Ben Torres Snr' }));
    expect(fullName({ name: 'Ben TORRES iii', address: 'bt@fabrikam.com' })).toBe('Ben Torres III');
  });

  it('that names nobody alone', () => {
    expect([nameKey({ name: 'Ben Jr.' }), nameKey({ name: 'Jr. III' })]).toEqual([null, null]);
  });
});

/** What subjects are cues of: measured on labelled lists, and promised for named near-misses. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cuesOf, introductionOf, type Cue } from '../../../src/planner/cues/cues.ts';
import { millisecondsSince, processorNow } from '../../support/processor.ts';

const CUES: readonly Cue[] = ['milestone', 'advice', 'help', 'introduction'];
const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.9;

interface Labelled {
  readonly subject: string;
  readonly labels: readonly string[];
}

const LANGUAGES = ['de', 'fr', 'es', 'pt'] as const;
/** Subjects of this project that are known to be misread, by language and cue. */
const MISREAD: Readonly<Record<'en' | (typeof LANGUAGES)[number], Partial<Record<Cue, readonly string[]>>>> = {
  en: { milestone: ['Go-live payroll, all hands on deck'], advice: ['Opening hours review? no - sign printing'] },
  de: { help: ['Projekt Aufzug steckt fest'], introduction: ['Bernd, darf ich dir Carla vorstellen'] },
  fr: { milestone: ['Vernissage expo photo'], advice: ["Point d'étape maquette : vos remarques"] },
  es: {},
  pt: { milestone: ['Lançamento de livres'] },
};
const OWN = ownList('subjects.tsv');
/** By subject: whom it names. `NAME_ANEW=1` writes it anew; read what differs. */
const INTRODUCED = new URL('introduced.tsv', import.meta.url);
const SHARED = new URL('../../../../shared/samples/labelled/subjects.tsv', import.meta.url);

function ownList(file: string): readonly Labelled[] {
  return read(new URL(file, import.meta.url)).map(([subject = '', labels = '']) => labelled(subject, labels));
}

function read(file: URL): string[][] {
  return readFileSync(file, 'utf8').trim().split('\n').map((line) => line.split('\t')); // prettier-ignore
}

function labelled(subject: string, labels: string): Labelled {
  return { subject, labels: labels.split(/\s*,\s*/) };
}

function measure(rows: readonly Labelled[], cue: Cue) {
  const isSaid = ({ subject }: Labelled) => cuesOf(subject).has(cue);
  const isRight = ({ labels }: Labelled) => labels.includes(cue);
  const [said, right, both] = [rows.filter(isSaid), rows.filter(isRight), rows.filter((row) => isSaid(row) && isRight(row))];
  const wrong = [...said.filter((row) => !isRight(row)), ...right.filter((row) => !isSaid(row))].map(({ subject }) => subject);
  return { precision: both.length / Math.max(1, said.length), recall: both.length / Math.max(1, right.length), wrong };
}

function tell(name: string, rows: readonly Labelled[]): string {
  return CUES.map((cue) => {
    const { precision, recall, wrong } = measure(rows, cue);
    return `${name} ${cue}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}${wrong.map((subject) => `\n  ${subject}`).join('')}`;
  }).join('\n');
}

describe('the list of this project', () => {
  it('has many rows, a large part of them near-misses', () => {
    const none = OWN.filter(({ labels }) => labels.includes('none'));
    expect(OWN.length).toBeGreaterThan(500);
    expect(none.length / OWN.length).toBeGreaterThan(0.4);
    process.stdout.write(`${tell('own en', OWN)}\n`);
  });

  it.each(CUES)('%s is found wherever it is and nowhere else, but for the subjects known to be misread', (cue) => {
    expect(measure(OWN, cue).wrong).toEqual(MISREAD.en[cue] ?? []);
  });
});

describe.each(LANGUAGES)('the list of this project in %s', (language) => {
  const rows = ownList(`subjects/${language}.tsv`);

  it('has many rows, a large part of them near-misses, and none twice', () => {
    const none = rows.filter(({ labels }) => labels.includes('none'));
    expect(rows.length).toBeGreaterThan(240);
    expect(none.length / rows.length).toBeGreaterThan(0.3);
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(rows.length);
    process.stdout.write(`${tell(`own ${language}`, rows)}\n`);
  });

  it.each(CUES)('%s is found wherever it is and nowhere else, but for the subjects known to be misread', (cue) => {
    expect(measure(rows, cue).wrong).toEqual(MISREAD[language][cue] ?? []);
  });
});

describe('the shared list', () => {
  if (!existsSync(SHARED)) {
    it('is not beside this project', () => {
      process.stdout.write('The shared labelled subjects are not there: only the lists of this project are measured.\n');
      expect(existsSync(SHARED)).toBe(false);
    });
    return;
  }
  const shared = read(SHARED);
  const inLanguage = (wanted: string) => shared.filter(([language]) => language === wanted).map(([, subject = '', labels = '']) => labelled(subject, labels));
  const english = inLanguage('en');

  it.each(CUES)('%s is found in English, and hardly ever where it is not', (cue) => {
    const { precision, recall } = measure(english, cue);
    expect(precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it.each(['en', ...LANGUAGES])('is measured in %s', (language) => {
    const rows = inLanguage(language);
    expect(rows.length).toBeGreaterThan(50);
    process.stdout.write(`${tell(`shared ${language}`, rows)}\n`);
  });
});

describe('words that look like cues', () => {
  it.each([
    'launch break', 'Demolition of block C', 'Escalator maintenance', 'TalkTalk contract renewal', 'Toolbox talk', 'Pep talk', 'Talk to Ana about rotas',
    'Introduction to Kubernetes', 'Priya <> Sam weekly 1:1', 'Ops <> Finance monthly', 'GBP <> EUR', 'EN<>FR interpreting', 'Press release', 'Planning permission',
    'Car in the workshop', 'Retrofit', 'Hangover cure', 'Planting day', 'Singing practice', 'Premier League', 'Kick-off 3pm Ireland v England', 'Handover of keys',
    'Performance review', 'Judicial review', 'Looking forward to Friday', 'Blocked', 'Bird migration walk', 'De-escalation training', 'Launch rehearsal', 'Job opening',
  ])('%s is no cue', (subject) => {
    expect([...cuesOf(subject)]).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['Retrospecitve of the spring', 'advice'], ['Esclation: late steel', 'help'], ['Onbaording Yusuf', 'help'], ['Graduatoin ceremony', 'milestone'], ['Workhsop on values', 'advice'], ['Introudction: Ana / Bo', 'introduction'],
  ] as const)('%s is misspelt %s', (subject, cue) => {
    expect([...cuesOf(subject)]).toEqual([cue]);
  }); // prettier-ignore
});

describe('a word of one language that is everyday in another', () => {
  it.each([
    'Date night', 'Pot luck', 'Pot à crayons', 'Sale ends Friday', 'Salle 4', 'Gift-Schrank Labor', 'Gift cards', 'Oficina de Madrid cerrada', 'Aniversário da tia Ana', 'Planning des gardes', 'Preso político, documental', 'Première séance de kiné', 'Dernière relance devis',
    'Escalada en el rocódromo', 'Taller mecánico', 'Atelier mécanique', 'Ordination Dr. Huber', 'Launch mit Bo, Kantine', 'Retours colis', 'Passage piéton', 'Rente 2030', 'Presente para Ana', 'Formation SST', 'Chair allocation', 'Exhibición de baile', 'Vereinigung der Imker', 'Aufzeichnung der Sendung',
  ])('%s is no cue', (subject) => {
    expect([...cuesOf(subject)]).toEqual([]);
  }); // prettier-ignore
});

describe('introductions', () => {
  it('in the lists of this project name the same people as ever', () => {
    const rows = [...OWN, ...LANGUAGES.flatMap((language) => ownList(`subjects/${language}.tsv`))].filter(({ labels }) => labels.includes('introduction'));
    const named = rows.map(({ subject }) => `${subject}\t${introductionOf(subject)?.names.join(', ') ?? ''}`);
    if (process.env['NAME_ANEW']) writeFileSync(INTRODUCED, `${named.join('\n')}\n`);
    expect(named).toEqual(readFileSync(INTRODUCED, 'utf8').trimEnd().split('\n'));
  });

  it.each([
    ['Intro: Ana / Bo', ['Ana', 'Bo']],
    ['Tom <> Aylin', ['Tom', 'Aylin']],
    ['Ana, meet Bo', ['Ana', 'Bo']],
    ['Introducing Sofia Marques to Liam Byrne', ['Sofia Marques', 'Liam Byrne']],
    ['Claire → Dimitri intro', ['Claire', 'Dimitri']],
    ['FW: Intro to Dr. Sharma', ['Dr. Sharma']],
    ['Ana, this is Brigid', ['Ana', 'Brigid']],
    ['intro lorcan/vikram', ['lorcan', 'vikram']],
    ['Intro: Halima (Contoso) <> Bjarne (Fabrikam)', ['Halima', 'Bjarne']],
    ['Warm intro', []],
    ['Kennenlernen: Ana / Bo', ['Ana', 'Bo']],
    ['Vorstellung Ana Müller', ['Ana Müller']],
    ['Présentation de Chloé à Mathieu', ['Chloé', 'Mathieu']],
    ['Presentación: Elena y Yusuf', ['Elena', 'Yusuf']],
    ['Apresento-te a Anabela', ['Anabela']],
    ['Te presento a Ana de la Cruz', ['Ana de la Cruz']],
    ['Te apresento a Dani do jurídico', ['Dani']],
  ])('%s', (subject, names) => {
    expect(introductionOf(subject)).toEqual({ names });
  });

  it.each(['Intro to the team: Hamza', 'Intro to Excel', 'Meet at Gate 4', 'Launch party', ''])('%s names nobody', (subject) => {
    expect(introductionOf(subject)).toBeNull();
  });
});

describe('how a subject is written', () => {
  const subjects = fc.constantFrom(...OWN.map(({ subject }) => subject));
  const plain = (subject: string) => ['milestone', 'advice', 'help'].filter((cue) => cuesOf(subject).has(cue as Cue));

  it('does not change what it says: prefixes, blanks, punctuation and emoji around it', () => {
    const around = fc.tuple(fc.constantFrom('', 'RE: ', 'FW: ', 'Canceled: ', 'Updated: RE: ', '[EXT] ', '  ', '🚀 '), fc.constantFrom('', ' ', '!!', ' …', ' 🎉'));
    fc.assert(fc.property(subjects, around, (subject, [before, after]) => {
      expect([...cuesOf(`${before}${subject}${after}`)]).toEqual([...cuesOf(subject)]);
    })); // prettier-ignore
  });

  it('does not change what it says: accents', () => {
    expect([...cuesOf('Première of the film')]).toEqual([...cuesOf('Premiere of the film')]);
    expect([...cuesOf('Wörkshop')]).toEqual(['advice']);
  });

  it('does not change what it says: case, where no name decides', () => {
    const nameless = OWN.filter(({ subject }) => /^\P{Lu}*.\P{Lu}*$/u.test(subject)).map(({ subject }) => subject);
    expect(nameless.length).toBeGreaterThan(100);
    for (const subject of nameless) expect([subject, plain(subject.toUpperCase())]).toEqual([subject, plain(subject)]);
  });

  it('may be one long word, whatever it begins with', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{5,12}$/), (beginning) => {
      expect([...cuesOf(`${beginning}workshop`)]).toEqual(['advice']);
    })); // prettier-ignore
  });

  it('may be anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (subject) => {
      expect(cuesOf(subject).size).toBeLessThanOrEqual(CUES.length);
      expect(introductionOf(subject) !== null).toBe(cuesOf(subject).has('introduction'));
    })); // prettier-ignore
  });

  it('may be huge', () => {
    const began = processorNow();
    for (const piece of ['intro ', 'launch ', 'a / b <> ', '((((', 'Ana, meet ', 'introducing you to ', 'é', '- ']) for (const size of [1_000, 1_000_000]) cuesOf(piece.repeat(size / 4));
    expect(millisecondsSince(began)).toBeLessThan(2_000);
  });

  it('costs little where it holds no cue', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `Rachel monthly numbers ${String(i % 50)}`);
    const began = processorNow();
    for (const subject of many) cuesOf(subject);
    expect(millisecondsSince(began)).toBeLessThan(2_000);
  });
});

/** What a client fills a calendar with, phase by phase. */
import type { Life } from './life.ts';
import type { Organisation } from './organisations.ts';
import { ADA, type Contact } from './people.ts';
import { phasesOf, type Phase } from './phases.ts';
import type { Random } from './random.ts';
import { titlesOf, TOPICS, type Occasion } from './words.ts';

/** One client with its people, and who of Contoso is on it. */
class Engagement {
  readonly #life: Life;
  readonly #random: Random;
  readonly #client: Organisation;
  readonly #staff: readonly Contact[];
  readonly #colleagues: readonly Contact[];

  constructor(life: Life, random: Random, client: Organisation) {
    this.#life = life;
    this.#random = random;
    this.#client = client;
    this.#staff = life.people.clients.get(client.domain) ?? [];
    this.#colleagues = random.some(life.people.colleagues.slice(3, 16), 3);
  }

  live(phase: Phase): void {
    if (phase.kind === 'pitch') this.#pitch(phase);
    else if (phase.kind === 'kick-off') this.#kickOff(phase);
    else if (phase.kind === 'delivery') this.#deliver(phase);
    else if (phase.kind === 'go-live') this.#goLive(phase);
    else this.#fallSilent(phase);
  }

  get #sponsor(): Contact {
    return this.#staff[0] ?? ADA;
  }

  get #lead(): Contact {
    return this.#staff[1] ?? ADA;
  }

  get #core(): readonly Contact[] {
    return this.#staff.slice(2, 6);
  }

  /** Those who turn up once or twice. */
  #guest(day: number): Contact {
    return this.#life.oneOf(this.#random, this.#staff.slice(6), day);
  }

  #title(occasion: Occasion, project: string, name = this.#lead.given): string {
    const random = this.#random;
    const topic = random.pick(TOPICS[this.#client.language]);
    return random.pick(titlesOf(this.#client.language, occasion)).replace('{client}', this.#client.name).replace('{project}', project).replace('{topic}', topic).replace('{name}', name);
  }

  #pitch({ from, to, project }: Phase): void {
    const random = this.#random;
    const sales = this.#life.people.colleagues[2] ?? ADA;
    this.#life.meet(random, from, { title: `Intro call ${this.#client.name}`, by: random.pick([sales, this.#sponsor]), with: [this.#lead], minutes: 30, agendas: 0.3 });
    for (let n = random.int(1, 3); n > 0; n--)
      this.#life.meet(random, from + random.int(2, 10), {
        title: `${random.pick(['Prep', 'Pitch prep', 'Rehearsal', 'Proposal'])} ${this.#client.name}`,
        by: ADA,
        with: [...this.#colleagues, sales],
        minutes: 60,
        agendas: 0.2,
      });
    this.#life.meet(random, from + random.int(10, 13), {
      title: this.#title('pitch', project),
      by: ADA,
      with: [this.#sponsor, this.#lead, this.#guest(from), sales],
      minutes: 60,
      agendas: 0.6,
      hasRoom: true,
    });
    if (random.chance(0.6)) this.#life.meet(random, to - 2, { title: `HOLD: ${this.#client.name} decision`, by: sales, with: [this.#sponsor], minutes: 30, mine: 'TENTATIVE', agendas: 0 });
  }

  #kickOff({ from, project }: Phase): void {
    const random = this.#random;
    this.#life.meet(random, from, {
      title: this.#title('kickOff', project),
      by: ADA,
      with: [this.#sponsor, this.#lead, ...this.#core, ...this.#colleagues],
      minutes: random.pick([120, 180]),
      agendas: 0.8,
      hasRoom: true,
    });
    this.#life.meet(random, from + 2, { title: `Onboarding ${project}`, by: this.#lead, with: [...this.#core.slice(0, 1), ...this.#colleagues.slice(0, 1)], minutes: 60 });
  }

  #deliver({ from, to, project }: Phase): void {
    const random = this.#random;
    const life = this.#life;
    const week = { every: 'week', interval: 1, from, to } as const;
    const byUs = random.chance(0.5);
    life.repeat(
      random,
      {
        title: this.#title('steering', project),
        by: byUs ? ADA : this.#lead,
        with: [this.#sponsor, ...(byUs ? [this.#lead] : []), ...this.#core.slice(0, 2), ...this.#colleagues.slice(0, 2)],
        minutes: random.pick([45, 60]),
        agendas: 0.6,
      },
      week,
    );
    for (const one of this.#core.slice(0, 2))
      life.repeat(
        random,
        { title: this.#title('working', project, one.given), by: random.pick([ADA, one]), with: random.some([one, this.#colleagues[0] ?? ADA], 2).filter((c) => c !== ADA), minutes: 60 },
        week,
      );
    if (random.chance(0.7))
      life.repeat(
        random,
        { title: this.#title('sponsor', project, this.#sponsor.given), by: random.pick([ADA, this.#sponsor]), with: [this.#sponsor], minutes: 30, agendas: 0.1 },
        { ...week, interval: 2 },
      );
    for (let day = from; day <= to; day++) if (life.works(day)) this.#workday(day, project);
  }

  #workday(day: number, project: string): void {
    const random = this.#random;
    const life = this.#life;
    const crowd = [this.#lead, ...this.#core];
    if (random.chance(0.3)) {
      const [by = this.#lead, ...others] = random.some([...crowd, this.#sponsor], random.pick([1, 1, 2, 3]));
      const isMine = random.chance(0.45);
      life.meet(random, day, { title: this.#title('call', project), by: isMine ? ADA : by, with: isMine ? [by, ...others] : others, minutes: random.pick([30, 30, 45, 60]), agendas: 0.3 });
    }
    if (random.chance(0.045))
      life.meet(random, day, {
        title: this.#title('workshop', project),
        by: ADA,
        with: [...random.some(crowd, 3), this.#guest(day), ...this.#colleagues.slice(0, 1)],
        minutes: random.pick([120, 180, 240]),
        agendas: 0.6,
        hasRoom: true,
      });
    if (random.chance(0.04))
      life.meet(random, day, { title: this.#title('review', project), by: random.pick([ADA, this.#lead]), with: [this.#sponsor, ...crowd, this.#guest(day)], minutes: 60, agendas: 0.5 });
    if (random.chance(0.06))
      life.meet(random, day, {
        title: this.#title('specialist', project),
        by: random.pick([ADA, this.#guest(day), this.#lead]),
        with: [this.#guest(day), ...random.some(this.#core, 1)],
        minutes: random.pick([30, 60]),
        agendas: 0.4,
      });
  }

  #goLive({ from, to, project }: Phase): void {
    const random = this.#random;
    const life = this.#life;
    life.meet(random, from + 1, {
      title: this.#title('goLive', project),
      by: random.pick([this.#lead, this.#sponsor]),
      with: [...this.#core, ...this.#colleagues.slice(0, 2)],
      minutes: 60,
      agendas: 0.4,
    });
    life.repeat(
      random,
      { title: this.#title('cutover', project), by: this.#lead, with: [...this.#core.slice(0, 3), ...this.#colleagues.slice(0, 1)], minutes: 15, agendas: 0 },
      { every: 'workday', interval: 1, from, to: Math.min(to, from + 11) },
      [9.5, 11],
    );
    if (random.chance(0.6))
      life.meet(random, from + 8, {
        title: random.pick(['Launch party', 'Launch dinner', `Team lunch ${project}`, `Launch break ${this.#client.name}`]),
        by: this.#lead,
        with: [this.#sponsor, ...this.#core],
        minutes: 120,
        agendas: 0.1,
      });
    life.meet(random, to - 2, { title: this.#title('retro', project), by: ADA, with: [this.#lead, ...this.#core, ...this.#colleagues], minutes: 90, agendas: 0.5 });
  }

  #fallSilent({ from, to, project }: Phase): void {
    const random = this.#random;
    for (let day = from + random.int(20, 60); day < to; day += random.int(45, 140)) {
      const who = random.pick([this.#sponsor, this.#lead, ...this.#core]);
      const occasion = random.pick(['coffee', 'coffee', 'return', 'call'] as const);
      this.#life.meet(random, day, { title: this.#title(occasion, project, who.given), by: random.pick([ADA, who]), with: [who], minutes: random.pick([30, 45, 60]), agendas: 0.1 });
    }
  }
}

/** All that one client brings in three years. An organizer is never among the guests. */
export function addEngagement(life: Life, random: Random, client: Organisation): void {
  const engagement = new Engagement(life, random, client);
  for (const phase of phasesOf(random.fork('phases'), client.projects, life.firstDay, life.lastDay)) engagement.live(phase);
}

/** What a person has switched on and set, and what it takes to be allowed. */
import { Router } from 'express';
import type { Language } from '../../planner/words/language.ts';
import { changeSettings, type SettingsChange } from '../actions/change-settings.ts';
import { CONSENT, CONSENT_STEPS, consentState, type ConsentStep } from '../consent.ts';
import { settingsPatch, type Settings, type SettingsPatch } from '../contract-settings.ts';
import { AppError } from '../errors.ts';
import type { Owner } from '../ports.ts';
import { once } from './once.ts';
import { languageOf, ownerOf, type HttpParts } from './parts.ts';
import { CADENCED, wishesView } from './settings-view.ts';

export function settingsRoutes(parts: HttpParts): Router {
  const { store, tokens, clock } = parts;
  const router = Router();

  router.get('/', async (req, res) => {
    const owner = ownerOf(res);
    await askAgain(owner);
    res.json(await settingsOf(parts, owner, languageOf(req)));
  });

  router.patch('/', async (req, res) => {
    const { consents, ...wished } = settingsPatch.parse(req.body ?? {});
    const owner = ownerOf(res);
    await once(store, req, res, async (receipt) => {
      if (Object.keys(wished).length > 0) await changeSettings(store, owner, changeIn(wished), clock());
      if (consents) await choose(parts, owner, consents);
      const answer = JSON.stringify(await settingsOf(parts, owner, languageOf(req)));
      if (receipt) await store.keepReceipt(owner, { ...receipt, at: clock(), answer });
      return answer;
    });
  });
  return router;

  async function choose({ store: { connections } }: HttpParts, owner: Owner, chosen: Readonly<Record<string, boolean | undefined>>): Promise<void> {
    const { wanted } = await connections.connection(owner);
    const isWanted = (step: ConsentStep) => chosen[step] ?? wanted.includes(step);
    await connections.saveConnection(owner, { wanted: CONSENT_STEPS.filter((step) => step !== 'base' && isWanted(step)) });
    tokens.forget(owner);
    for (const step of CONSENT_STEPS) if (chosen[step] === true) await ask(owner, step);
  }

  /** An administrator may have allowed meanwhile what was not. */
  async function askAgain(owner: Owner): Promise<void> {
    const connection = await store.connections.connection(owner);
    for (const step of CONSENT_STEPS) if (consentState(step, connection) === 'needs-consent') await ask(owner, step);
  }

  async function ask(owner: Owner, step: ConsentStep): Promise<void> {
    await tokens.use(owner, step).catch((error: unknown) => {
      // What is missing is in the answer; whether the person must reconnect is told by /api/me.
      if (!(error instanceof AppError)) throw error;
    });
  }
}

/** Cadences are options of a rule: said there, too, what the rule says goes first. */
function changeIn({ rules = {}, workingHours, cadences = {}, caps, never, language, greeting, learned }: Omit<SettingsPatch, 'consents'>): SettingsChange {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const days = Object.fromEntries(Object.entries(cadences).filter((one): one is [string, number | null] => one[1] !== undefined));
  return {
    rules: Object.keys(days).length === 0 ? rules : { ...rules, [CADENCED]: { ...rules[CADENCED], options: { ...days, ...rules[CADENCED]?.options } } },
    workingHours: workingHours && { days: [...new Set(workingHours.days)].sort(), start: minutes(workingHours.start), end: minutes(workingHours.end) },
    caps,
    neverDomains: never?.domains,
    neverMeetings: never?.meetings,
    language,
    greeting,
    forgetsLearned: learned === 'reset',
  };
}

async function settingsOf({ store, tokens }: HttpParts, owner: Owner, language: Language): Promise<Settings> {
  const connection = await store.connections.connection(owner);
  return {
    ...(await wishesView(store, owner, language)),
    consents: CONSENT_STEPS.filter((step) => CONSENT[step].isUsed || connection.wanted.includes(step)).map((step) => {
      const { title, gives, adminSees } = CONSENT[step];
      return { step, title, gives, adminSees, state: consentState(step, connection), adminUrl: tokens.adminConsentUrl(owner.tenant, step) };
    }),
  };
}

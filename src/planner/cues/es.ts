import type { Lexicon } from './lexicon.ts';

const nothing = { sayings: [], things: '', thingsAfar: '', errands: '' };

export const es: Lexicon = {
  language: 'es',
  milestone: nothing,
  advice: nothing,
  help: nothing,
  introduction: { nouns: '', surely: '', besides: '', leads: '', topicLeads: '', verbs: '', presents: '', newcomers: '', joins: '', pronouns: '' },
  links: '',
  aboutLinks: '',
  fillers: '',
  notTypos: '',
};

import type { Lexicon } from './lexicon.ts';

const nothing = { sayings: [], things: '', isSilencedFromAfar: false, errands: '' };

export const es: Lexicon = {
  language: 'es',
  milestone: nothing,
  advice: nothing,
  help: nothing,
  introduction: { nouns: '', surely: '', besides: '', leads: '', topicLeads: '', verbs: '', presents: '', joins: '', pronouns: '' },
  links: '',
  aboutLinks: '',
  fillers: '',
  notTypos: '',
};

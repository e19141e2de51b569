/** Meals and celebrations. */
import { expect, it } from '@jest/globals';
import { isSocial } from '../../src/planner/social.ts';

// prettier-ignore
it.each(['Lunch', 'Team lunches', 'Breakfast with Bo', 'Beer', 'Beers?', 'Off-site dinner', 'Offsite dinner', 'Coffee & cake', 'Ana’s leaving do', 'Mittagessen', 'Frühstück', 'After-work', 'After work', 'Afterwork', 'Apéro', 'Café', 'Weihnachtsfeier', 'BBQ!'])('%s is one', (subject) => {
  expect(isSocial(subject)).toBe(true);
});

// prettier-ignore
it.each(['Lunch and learn', 'Lunch & learn', 'Party planning', 'Dinner plan', 'Birthday committee', 'Christmas budget', 'Coffee: strategy', 'Kick-off dinner', 'Kickoff dinner', 'Launch', 'Teamwork', 'Feierlich', 'Budget', 'Wineglass supplier', 'Breakfast briefing', 'Tea pitch'])('%s is none', (subject) => {
  expect(isSocial(subject)).toBe(false);
});

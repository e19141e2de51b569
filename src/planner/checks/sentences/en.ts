/** English: what the draft checks say, by the check. */
export const en = {
  'empty-greeting.gap': '“{gap}” is still to be filled in.',
  'empty-greeting.nobody': 'The greeting has no name.',
  'private-detail': '“{word}” comes from a private meeting. Leave it for the next one.',
  'absent-person': 'Would you send this with {person} copied?',
  defensive: 'This opens with a defence. Say first what you take from it.',
  'praise-with-request': 'Beside a request, praise reads as its price. Ask in a note of its own.',
  'too-vague.thanks': 'This could be to anyone. Name one thing: what stayed with you.',
  'too-vague.praise': 'This could be to anyone. Name one thing: what was good.',
  'no-owner-or-date.owner': 'Nobody knows who does it.',
  'no-owner-or-date.date': 'Nobody knows by when.',
  'no-owner-or-date.both': 'Nobody knows who does it, and by when.',
  'unanswered-question': 'They asked: “{question}” An answer, or the day by which it comes, is still missing.',
  'their-hours.away': '{person} is away. Deliver it when they are back, or say that there is no rush.',
  'their-hours.off': 'It is {clock} for {person}. Deliver it at their next 08:30, or say that there is no rush.',
  'too-long': '{count} words. A note of 75 to 100 is read at once; what is from here on may be left out.',
} as const;

/** Whether a body says anything besides a join block. */

const JOIN_BLOCK = [
  /[_-]{10,}[\s\S]*?(teams\.microsoft\.com|teams\.live\.com|aka\.ms\/JoinTeamsMeeting)[\s\S]*?([_-]{10,}|$)/gi,
  /^.*\b(zoom\.us|meet\.google\.com|webex\.com|teams\.microsoft\.com|aka\.ms)\b.*$/gim,
  /^.*(join (zoom|microsoft teams|with google meet)|meeting id|passcode|one tap mobile|dial by your location).*$/gim,
  /-::~:~::[\s\S]*?-::~:~::[^\n]*/g,
];

/** True where anything is left of a body (plain text) once join blocks are taken out. */
export function hasAgenda(body: string): boolean {
  return /[\p{L}\p{N}]/u.test(JOIN_BLOCK.reduce((text, pattern) => text.replace(pattern, ''), body));
}

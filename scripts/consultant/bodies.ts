/** What stands in an invitation: join blocks as the programs write them, agendas, and nothing. */
import type { Language, Organisation } from './organisations.ts';
import type { Random } from './random.ts';

const LINE = '_'.repeat(80);

const AGENDAS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Agenda\n1. Where we are\n2. Open questions\n3. Next steps, who does what',
    'Goal: decide between options A and B.\nPlease read the attached paper before.',
    'Hi all,\n\nlet us go through the open points:\n- interfaces\n- test data\n- dates\n\nThanks,\nBen',
    'Topics: budget, dates, risks',
  ],
  de: ['Agenda:\n1. Stand\n2. Offene Punkte\n3. Nächste Schritte', 'Hallo zusammen,\n\nwir wollen die offenen Punkte durchgehen.\n\nViele Grüße', 'Ziel: Entscheidung über die Variante'],
  fr: ['Ordre du jour :\n1. Avancement\n2. Points ouverts\n3. Prochaines étapes'],
  es: ['Orden del día:\n1. Estado\n2. Puntos abiertos\n3. Próximos pasos'],
  pt: ['Agenda:\n1. Ponto de situação\n2. Questões em aberto\n3. Próximos passos'],
};

const NOTHING = ['', '', '', '\n', ' ', 'tbd', '-', '.', 'Hi'];

/** A body of that organisation: an agenda in that share of cases, and mostly a join block. */
export function bodyOf(random: Random, { system, language }: Organisation, agendas: number): string {
  const agenda = random.chance(agendas) ? random.pick(AGENDAS[language]) : random.pick(NOTHING);
  const joined = random.chance(0.75) ? joinBlock(random, system, language) : '';
  return random.chance(0.1) && joined !== '' ? `${joined}\n\n${agenda}` : [agenda, joined].filter((part) => part.trim() !== '').join('\n\n');
}

function joinBlock(random: Random, system: Organisation['system'], language: Language): string {
  const id = `${String(random.int(200, 399))} ${String(random.int(100, 999))} ${String(random.int(100, 999))} ${String(random.int(10, 99))}`;
  if (system === 'outlook') return (TEAMS[language] ?? TEAMS.en)?.(id) ?? '';
  if (system === 'google') return random.pick([MEET, OLD_MEET])(random.pick(['abc-defg-hij', 'kqp-wrrv-zyx', 'mno-pqrs-tuv']));
  return random.pick([zoom(language), WEBEX])(id);
}

type Block = (id: string) => string;

const TEAMS: Partial<Record<Language, Block>> = {
  en: (id) =>
    `${LINE}\nMicrosoft Teams meeting\nJoin: https://teams.microsoft.com/meet/${id.replaceAll(' ', '')}?p=a1B2c3\nMeeting ID: ${id}\nPasscode: xY7zQ2\n________________________________\nNeed help?<https://aka.ms/JoinTeamsMeeting?omkt=en-US> | System reference\nDial in by phone\n+49 69 5550100,,123456789# Germany, Frankfurt am Main\nFind a local number\nPhone conference ID: 123 456 789#\nFor organizers: Meeting options | Reset dial-in PIN\n${LINE}`,
  de: (id) =>
    `${LINE}\nMicrosoft Teams-Besprechung\nTeilnehmen: https://teams.microsoft.com/meet/${id.replaceAll(' ', '')}?p=a1B2c3\nBesprechungs-ID: ${id}\nKennung: xY7zQ2\n________________________________\nBenötigen Sie Hilfe?<https://aka.ms/JoinTeamsMeeting?omkt=de-DE> | Systemreferenz\nPer Telefon einwählen\n+49 69 5550100,,123456789# Germany, Frankfurt am Main\nLokale Nummer suchen\nTelefonkonferenz-ID: 123 456 789#\nFür Organisatoren: Besprechungsoptionen | PIN zurücksetzen\n${LINE}`,
  fr: (id) =>
    `${LINE}\nRéunion Microsoft Teams\nRejoindre : https://teams.microsoft.com/meet/${id.replaceAll(' ', '')}?p=a1B2c3\nID de réunion : ${id}\nCode secret : xY7zQ2\n________________________________\nBesoin d’aide ? | Référence système\nPour les organisateurs : Options de réunion\n${LINE}`,
};

const zoom =
  (language: Language): Block =>
  (id) =>
    ({
      en: `You are invited to a scheduled Zoom meeting.\n\nJoin Zoom Meeting\nhttps://us02web.zoom.us/j/${id.replaceAll(' ', '')}?pwd=abc\n\nMeeting ID: ${id}\nPasscode: 123456\n\n---\n\nOne tap mobile\n+496955501000,,${id.replaceAll(' ', '')}# Germany\n\nDial by your location\n• +49 69 5550 1000 Germany\nFind your local number: https://us02web.zoom.us/u/abc`,
      de: `Zoom-Meeting beitreten\nhttps://us02web.zoom.us/j/${id.replaceAll(' ', '')}?pwd=abc\n\nMeeting-ID: ${id}\nKenncode: 123456\n\n---\n\nSchnelleinwahl mobil\n+496955501000,,${id.replaceAll(' ', '')}# Deutschland`,
      fr: `Participer à la réunion Zoom\nhttps://us02web.zoom.us/j/${id.replaceAll(' ', '')}\n\nID de réunion : ${id}\nCode secret : 123456`,
      es: `Unirse a la reunión Zoom\nhttps://us02web.zoom.us/j/${id.replaceAll(' ', '')}\n\nID de reunión: ${id}\nCódigo de acceso: 123456`,
      pt: `Entrar na reunião Zoom\nhttps://us02web.zoom.us/j/${id.replaceAll(' ', '')}\n\nID da reunião: ${id}\nSenha: 123456`,
    })[language];

const WEBEX: Block = (id) =>
  `Join from the meeting link\nhttps://firstup.webex.com/firstup/j.php?MTID=m0123\n\nJoin by meeting number\nMeeting number (access code): ${id}\nMeeting password: aB3dE\n\nTap to join from a mobile device (attendees only)\n+49-619-6781-9736,,1234## Germany Toll\n\nNeed help? Go to https://help.webex.com`;

const MEET: Block = (id) =>
  `-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-\nJoin with Google Meet: https://meet.google.com/${id}\nOr dial: (DE) +49 40 5550100 PIN: 123456789#\nMore phone numbers: https://tel.meet/${id}?pin=123\n\nLearn more about Meet at: https://support.google.com/a/users/answer/9282720\n\nPlease do not edit this section.\n-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-`;

const OLD_MEET: Block = (id) => `This event has a video call.\nJoin: https://meet.google.com/${id}\n(DE) +49 40 5550100 PIN: 123456789#\nView more phone numbers: https://tel.meet/${id}?pin=123`;

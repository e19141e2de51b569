/** The words that shapes cannot replace: labels, invitations, fillers, greetings and closings. */
import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../src/planner/agenda/line.ts';
import { AGENDA, gist, INVITES, isClosing, isFiller, LABEL, SECRET } from '../../../src/planner/agenda/words.ts';

const saying = (is: (folded: string) => boolean, texts: readonly string[]) => texts.filter((text) => is(fold(text)));

describe.each([
  [
    'a label of a join block',
    (folded: string) => LABEL.test(folded),
    [
      ...[
        'Join the meeting',
        'Join Zoom Meeting',
        'Or dial',
        'Or, dial in',
        'Please click here',
        'You can also dial',
        'Please do not edit this section',
        'Do not delete',
        'Do not change',
        'Tap to join by phone',
      ],
      ...[
        'One tap mobile',
        'One-tap mobile',
        'Find a local number',
        'Find your local number',
        'View phone numbers',
        'View numbers',
        'More phone numbers',
        'More numbers',
        'Global call-in numbers',
        'Global callin numbers',
      ],
      ...['Need help?', 'This event has a video call', 'More ways to join', 'Weitere Einwahl', 'Bitte klicken', 'Besoin d’aide ?', '参加する', 'Click', 'Dial'],
    ],
    [
      'We join the meeting',
      'Join',
      'Joint venture',
      'Dialogue with the board',
      'Clickstream data',
      'Tapestry',
      'Please read',
      'Global calls',
      'One tablet',
      'Find the budget',
      'Viewing numbers',
      'Ordial',
    ],
  ],
  [
    'an invitation',
    (folded: string) => INVITES.test(folded),
    [
      'Ana invites you',
      'Ana invite',
      'Ana is inviting you',
      'You are invited',
      'An invitation',
      'Ana le está invitando',
      'Ana lädt ein',
      'Ana lädt Sie zu einem Meeting ein',
      'Ana zaprasza Cię',
      '招待しています',
    ],
    ['The invitees', 'Invitational', 'Ana lädt Daten', 'Ana lädt Sie zu einem Thema', `Ana lädt ${'Sie '.repeat(16)}ein`, 'Budget'],
  ],
  [
    'an agenda announced',
    (folded: string) => AGENDA.test(folded),
    ['Agenda', 'The agenda:', 'Tagesordnung', 'Ordre du jour', 'Orden del día', 'Ordem de trabalhos', 'Porządek obrad', 'Pauta: preço', '議題'],
    ['Agendas', 'Subagenda', 'Pautado', 'Order of the day'],
  ],
  [
    'a secret',
    (folded: string) => SECRET.test(folded),
    ['Passcode', 'Password', 'Passwort', 'Kenncode', 'Kennwort', 'Kennung', 'Meeting ID', 'Meeting-ID', 'MeetingID', 'Your PIN', 'Contraseña', 'パスコード'],
    ['Passport', 'Kennen', 'Pinning', 'Decode', 'Coder', 'Meeting idea', 'Our meeting'],
  ],
  [
    'a closing',
    isClosing,
    [
      ...[
        'Thanks',
        'Thanks!',
        'Thanks, Ana',
        'Thanks Ana',
        'Best regards, Ana B. Torres',
        'Best',
        'Kind wishes,',
        'Viele Grüße',
        'Viele Gruesse',
        'Mit freundlichen Grüßen',
        'Mit freundlichem Gruß',
        'Gruß',
        'Grüße',
        'Gruesse aus Ulm',
      ],
      ...[
        'Cordialement',
        'Bien à vous',
        'Bonne journée',
        'Gracias',
        'Muchas gracias',
        'Saludo',
        'Saludos',
        'Un saludo',
        'Cordial saludo',
        'Un cordial saludo',
        'Obrigado',
        'Muito obrigada',
        'Abraço',
        'Abraços',
        'Thanks , ',
      ],
    ],
    [
      'Thanks to Ana',
      'Thanks for coming',
      'Best practices',
      'Best-of',
      'Bestseller list',
      'Thanks Ana Bo Chi Dan',
      'Thanks: the list',
      'Thanks; bye',
      'No thanks',
      'Regards the budget: now',
      'Pricing',
      'Danke’s',
    ],
  ],
] as const)('%s', (_what, is, these, those) => {
  it('is known', () => {
    expect(saying(is, these)).toEqual(these);
  });

  it('is not taken for another', () => {
    expect(saying(is, those)).toEqual([]);
  });
});

describe('the gist of a line', () => {
  it.each([
    ['Hi all, pricing', 'pricing'],
    ['Hi,pricing', 'pricing'],
    ['Hello – pricing', 'pricing'],
    ['Hello!! Pricing', 'pricing'],
    ['Hi: Ana, pricing', 'ana, pricing'],
    ['Hi', ''],
    ['Hi Ana', ''],
    ['Hi Ana Torres today', ''],
    ['Liebe Ana', ''],
    ['Lieber Ben', ''],
    ['Liebes Team', ''],
    ['Sehr geehrte Ana', ''],
    ['Sehr geehrter Ben', ''],
    ['Cher Ben', ''],
    ['Chère Ana', ''],
    ['Chers tous', ''],
    ['Buenos días', ''],
    ['Buenas tardes', ''],
    ['Estimada Ana', ''],
    ['Estimados Ana', ''],
    ['Querido Ben', ''],
    ['Queridas Ana', ''],
    ['Caro Ben', ''],
    ['Caros Ben', ''],
    ['Prezada Ana', ''],
    ['Prezados Ana', ''],
    ['- pricing', 'pricing'],
    ['- Hi, pricing …', 'pricing'],
    ['** 2 prices **', '2 prices'],
    ['Pricing (draft).', 'pricing (draft)'],
    ['Hi Ana Torres and Ben', 'hi ana torres and ben'],
    ['Hidden costs', 'hidden costs'],
    ['Hi-fi set', 'hi-fi set'],
    ['Say hi, pricing', 'say hi, pricing'],
    [`Hi ${'a'.repeat(50)}, pricing of everything here`, `hi ${'a'.repeat(50)}, pricing of everything here`],
    [`Pricing${'!'.repeat(25)}`, `pricing${'!'.repeat(5)}`],
    [`Pricing ${'x'.repeat(500)}`, `pricing ${'x'.repeat(392)}`],
  ])('%s', (text, expected) => {
    expect(gist(fold(text))).toBe(expected);
  });
});

describe('a filler', () => {
  it('tells nobody what a meeting is about', () => {
    const fillers = [
      ...['tbd', 'TBA.', 't.b.d', 'to be confirmed', 'n/a', 'na', 'none', 'todo', 'save the date', 'siehe oben', 'à définir', 'por confirmar'],
      ...[
        'see subject',
        'please see subject',
        'see the subject',
        'see subject line',
        'cf above',
        'as discussed',
        'siehe Betreff',
        's. Betreff',
        's Betreff',
        'vgl. Anhang',
        'vgl Anhang',
        'wie Betreff',
        'wie besprochen',
      ],
      ...[
        'voir objet',
        'voir l’objet',
        'cf sujet',
        'selon l’objet',
        'comme convenu',
        'ver asunto',
        'ver el asunto',
        'como acordado',
        'ver assunto',
        'ver o assunto',
        'vide título',
        'conforme combinado',
      ],
      ...['see you then', 'looking forward', 'looking forward to it', 'bis bald', 'à bientôt', 'hasta luego', 'até breve', 'fyi'],
      ...[
        'Sent from Outlook for iOS',
        'Sent via mobile',
        'Get Outlook for iOS',
        'Von meinem iPhone gesendet',
        'Von meiner Galaxy',
        'Enviado desde mi iPhone',
        'Enviada do meu iPhone',
        'Télécharger Outlook',
        'Obtenez Outlook',
      ],
      ...['Obter Outlook', 'Hole Outlook', 'Descarga Outlook', 'Descargar Outlook', 'Baixe Outlook'],
      ...[
        'Agenda',
        'The agenda',
        'Die Agenda',
        'L’ordre du jour',
        'Agenda:',
        'Agenda: the',
        'Agenda: TBD',
        'Agenda tba',
        'Agenda t.b.c',
        'Agenda to follow',
        'Agenda to be sent',
        'Agenda will be sent',
        'Agenda: n/a',
        'Agenda: na',
      ],
      ...['The agenda will follow soon', 'Agenda folgt', 'Agenda: keine', 'Ordre du jour à suivre', 'Agenda por definir', 'Pauta a enviar', 'Agenda: will be sent to all of you soon'],
    ];
    expect(saying((folded) => isFiller(gist(folded)), fillers)).toEqual(fillers);
  });

  it('is more than what begins or ends like one', () => {
    const others = [
      ...['tbd by Ana', 'our tbd', 'none of the above', 'see subject matter experts', 'as discussed with Ana', 'the fyi list', 'looking forward to the budget', 'ver el presupuesto'],
      ...['We sent from Outlook', 'Get the numbers', 'Sent from the office', `Sent from ${'a '.repeat(30)}Outlook`, 'Outlook migration'],
      ...[
        'Agenda: pricing',
        'Agenda: the pricing',
        'Agenda: they meet',
        'Agenda: a, tbd',
        'Agenda to follow; pricing',
        'Agenda will follow, pricing first',
        'Agenda: who will come to the fair and what to follow',
        'Agenda: theory',
        'Will follow',
      ],
      ...['Agenda: standby', 'Agenda: national', 'Agenda: total'],
    ];
    expect(saying((folded) => isFiller(gist(folded)), others)).toEqual([]);
  });
});

/** Agendas: what an invitation says besides the join block that a program wrote into it, whatever the language. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bodyOf } from '../../scripts/consultant/bodies.ts';
import { CLIENTS, OWN } from '../../scripts/consultant/organisations.ts';
import { Random } from '../../scripts/consultant/random.ts';
import { agendaIn } from '../../src/planner/agenda.ts';
import { millisecondsSince, processorNow } from '../support/processor.ts';

/** A body that shows nothing says nothing. */
const hasAgenda = (body: string): boolean => agendaIn(body) ?? false;

const LINE = '_'.repeat(80);
const GOOGLE = `-::~:~::${'~:'.repeat(36)}:~:~::-`;
const TEAMS_LINK = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZjQ4Y2U%40thread.v2/0?context=%7b%22Tid%22%3a%22aa%22%7d';

/** Puts words, parted by " / ", into the places of a block. */
const block = (template: string) => (words: string) => template.replaceAll(/\{(\d+)\}/g, (_place, at: string) => words.split(' / ')[Number(at)] ?? '');

/** As Outlook on the web writes it. */
const teams = block(
  `${LINE}\n{0}\n{1}: https://teams.microsoft.com/meet/48803137263631?p=YXe9K6OhVD94\n{2}: 488 031 372 636 31\n{3}: uN2Np6PN\n${'_'.repeat(32)}\n{4}<https://aka.ms/JoinTeamsMeeting?omkt=en-US> | {5}<${TEAMS_LINK}>\n{6}\n+49 69 5550100,,123456789# Germany, Frankfurt am Main\n{7}<https://dialin.teams.microsoft.com/8551f4c1?id=123456789>\n{8}: 123 456 789#\n{9}: {10}<https://teams.microsoft.com/meetingOptions/?organizerId=1> | {11}<https://dialin.teams.microsoft.com/usp/pstnconferencing>\n${LINE}`,
);
/** As Outlook for Windows wrote it for years, double spaced. */
const oldTeams = block(
  `${LINE} \n\n{0} \n\n{1} \n\n{2} <${TEAMS_LINK}>  \n\n{3}: 380 238 149 439 \n{4}: PuA4o8 \n\n{5} <https://www.microsoft.com/en-us/microsoft-teams/download-app>  | {6} <https://www.microsoft.com/microsoft-teams/join-a-meeting>  \n\n{7} <https://aka.ms/JoinTeamsMeeting>  | {8} <https://teams.microsoft.com/meetingOptions/?organizerId=1>  \n\n${LINE} \n`,
);
const zoom = block(
  '{0}\n\n{1}: Atlas\n{2}: Mar 1, 2026 05:30 PM Amsterdam, Berlin, Rome\n\n{3}\nhttps://us02web.zoom.us/j/85775884256?pwd=UXRyZFVWcncw\n\n{4}: 857 7588 4256\n{5}: 010383\n\n---\n\n{6}\n+496955501000,,85775884256#,,,,*010383# {9}\n+496955501001,,85775884256#,,,,*010383# {9}\n\n---\n\n{7}\n• +49 69 5550 1000 {9}\n• +49 69 5550 1001 {9}\n        +1 312 555 0199 US (Chicago)\n\n{4}: 857 7588 4256\n{5}: 010383\n\n{8}: https://us02web.zoom.us/u/kcx7l4PZqf\n\n---\n\nSIP\n• 85775884256@zoomcrc.com\n\nH.323\n• 144.195.19.161 (US West)\n• 206.247.11.121 (US East)\n\n{4}: 857 7588 4256\n{5}: 010383',
);
const meet = block(
  `${GOOGLE}\n{0}: https://meet.google.com/abc-defg-hij\n{1}: (DE) +49 40 5550100 PIN: 123456789#\n{2}: https://tel.meet/abc-defg-hij?pin=123&hs=7\n\n{3}: https://support.google.com/a/users/answer/9282720\n\n{4}\n${GOOGLE}`,
);
const oldMeet = block('{0}\n{1}: https://meet.google.com/abc-defg-hij\n(DE) +49 40 5550100 PIN: 123456789#\n{2}: https://tel.meet/abc-defg-hij?pin=123&hs=7');
const webex = block(
  '{0}:\n\n{1}\nhttps://fabrikam.webex.com/fabrikam/j.php?MTID=m0123\n\n{2}\n{3}: 2541 422 4390\n{4}: aB3dEfG2hij\n\n{5}\n+49-619-5550-9736,,25414224390## Germany Toll\n{6}\n\n{7}\n+49-619-5550-9736 Germany Toll\n{8} <https://fabrikam.webex.com/fabrikam/globalcallin.php?MTID=m0123>\n\n{9}\n{10} 25414224390@fabrikam.webex.com\n\n{11} https://help.webex.com',
);

const BLOCKS: readonly (readonly [string, string])[] = [
  [
    'Teams, English',
    teams(
      'Microsoft Teams meeting / Join / Meeting ID / Passcode / Need help? / System reference / Dial in by phone / Find a local number / Phone conference ID / For organizers / Meeting options / Reset dial-in PIN',
    ),
  ],
  [
    'Teams, German',
    teams(
      'Microsoft Teams-Besprechung / Teilnehmen / Besprechungs-ID / Kennung / Benötigen Sie Hilfe? / Systemreferenz / Per Telefon einwählen / Lokale Nummer suchen / Telefonkonferenz-ID / Für Organisatoren / Besprechungsoptionen / Einwahl-PIN zurücksetzen',
    ),
  ],
  [
    'Teams, French',
    teams(
      'Réunion Microsoft Teams / Rejoindre  / ID de réunion  / Code secret  / Besoin d’aide ? / Référence système / Rejoindre par téléphone / Rechercher un numéro local / ID de conférence téléphonique  / Pour les organisateurs  / Options de réunion / Réinitialiser le code confidentiel',
    ),
  ],
  [
    'Teams, Spanish',
    teams(
      'Reunión de Microsoft Teams / Unirse / Id. de reunión / Código de acceso / ¿Necesita ayuda? / Referencia del sistema / Marcar por teléfono / Buscar un número local / Id. de conferencia telefónica / Para los organizadores / Opciones de la reunión / Restablecer PIN',
    ),
  ],
  [
    'Teams, Portuguese',
    teams(
      'Reunião do Microsoft Teams / Ingressar / ID da Reunião / Senha / Precisa de ajuda? / Referência do sistema / Discar por telefone / Localizar um número local / ID da conferência telefônica / Para organizadores / Opções de reunião / Redefinir PIN',
    ),
  ],
  [
    'Teams, Japanese',
    teams(
      'Microsoft Teams 会議 / 参加する / 会議 ID / パスコード / ヘルプが必要ですか? / システム リファレンス / 電話でダイヤルイン / 市内番号を検索 / 電話会議 ID / 開催者の場合 / 会議のオプション / PIN のリセット',
    ),
  ],
  [
    'Teams, Polish',
    teams(
      'Spotkanie w aplikacji Microsoft Teams / Dołącz / Identyfikator spotkania / Kod dostępu / Potrzebujesz pomocy? / Odwołanie do systemu / Zadzwoń przez telefon / Znajdź numer lokalny / Identyfikator konferencji / Dla organizatorów / Opcje spotkania / Resetuj PIN',
    ),
  ],
  [
    'Teams, invented',
    teams('Microsoft Teams-vobla / Trunkeli / Voblan nuro / Salka / Onko hubia? / Vasta zimeni / Borla tin fonka / Zuvi lokan nuro / Fonkan nuro / Tin voblari / Voblan valni / Nolla PIN'),
  ],
  [
    'older Teams, English',
    oldTeams(
      'Microsoft Teams meeting / Join on your computer, mobile app or room device / Click here to join the meeting / Meeting ID / Passcode / Download Teams / Join on the web / Learn more / Meeting options',
    ),
  ],
  [
    'older Teams, German',
    oldTeams(
      'Microsoft Teams-Besprechung / Nehmen Sie auf dem Computer, in der mobilen App oder im Raumgerät teil / Hier klicken, um an der Besprechung teilzunehmen / Besprechungs-ID / Passcode / Teams herunterladen / Im Web beitreten / Weitere Infos / Besprechungsoptionen',
    ),
  ],
  [
    'older Teams, invented',
    oldTeams('Microsoft Teams-vobla / Trunkeli tin konva, mobila hin ruma / Klaki zun trunkeli voblan / Voblan nuro / Salka / Hola Teams / Trunkeli tin veva / Zuvi hin / Voblan valni'),
  ],
  [
    'Zoom, English',
    zoom(
      'Ana Torres is inviting you to a scheduled Zoom meeting. / Topic / Time / Join Zoom Meeting / Meeting ID / Passcode / One tap mobile / Dial by your location / Find your local number / Germany',
    ),
  ],
  [
    'Zoom, German',
    zoom(
      'Ana Torres lädt Sie zu einem geplanten Zoom-Meeting ein. / Thema / Uhrzeit / Zoom-Meeting beitreten / Meeting-ID / Kenncode / Schnelleinwahl mobil / Einwahl nach aktuellem Standort / Ortseinwahl suchen / Deutschland',
    ),
  ],
  [
    'Zoom, French',
    zoom(
      'Ana Torres vous invite à une réunion Zoom planifiée. / Sujet  / Heure  / Participer à la réunion Zoom / ID de réunion  / Code secret  / Mobile sur simple pression / Composez un numéro en fonction de votre emplacement / Trouvez votre numéro local  / Allemagne',
    ),
  ],
  [
    'Zoom, Spanish',
    zoom(
      'Ana Torres le está invitando a una reunión de Zoom programada. / Tema / Hora / Unirse a la reunión Zoom / ID de reunión / Código de acceso / Móvil con un toque / Marcar según su ubicación / Encuentre su número local / Alemania',
    ),
  ],
  [
    'Zoom, Portuguese',
    zoom(
      'Ana Torres está convidando você para uma reunião Zoom agendada. / Tópico / Hora / Entrar na reunião Zoom / ID da reunião / Senha de acesso / Toque em um dispositivo móvel / Ligar para o número local / Localizar seu número local / Alemanha',
    ),
  ],
  [
    'Zoom, Japanese',
    zoom(
      'Ana Torresさんがあなたを予約されたZoomミーティングに招待しています。 / トピック / 時間 / Zoomミーティングに参加する / ミーティングID / パスコード / ワンタップモバイル機器 / 所在地でダイアル / 市内番号を検索 / ドイツ',
    ),
  ],
  [
    'Zoom, Polish',
    zoom(
      'Ana Torres zaprasza Cię na zaplanowane spotkanie Zoom. / Temat / Godzina / Dołącz do spotkania na Zoomie / Identyfikator spotkania / Kod dostępu / Jedno dotknięcie / Wybierz numer według lokalizacji / Znajdź numer lokalny / Niemcy',
    ),
  ],
  ['Zoom, invented', zoom('Ana Torres blimta dua zun Zoom-vobla tinara. / Zama / Tika / Trunkeli Zoom-voblan / Voblan nuro / Salka / Tapi mobila / Borla tin lokan / Zuvi lokan nuro / Germa')],
  ['Meet, English', meet('Join with Google Meet / Or dial / More phone numbers / Learn more about Meet at / Please do not edit this section.')],
  ['Meet, German', meet('Mit Google Meet teilnehmen / Oder telefonisch / Weitere Telefonnummern / Weitere Informationen zu Meet / Bitte bearbeiten Sie diesen Abschnitt nicht.')],
  ['Meet, French', meet('Participer avec Google Meet / Ou composez le / Autres numéros / En savoir plus sur Meet / Veuillez ne pas modifier cette section de la description.')],
  ['Meet, Spanish', meet('Unirse con Google Meet / O marca el / Más números / Más información sobre Meet / No edites esta sección.')],
  ['Meet, Portuguese', meet('Participar com o Google Meet / Ou ligue / Mais números / Saiba mais sobre o Meet / Não edite esta seção.')],
  ['Meet, Japanese', meet('Google Meet で参加 / または電話 / その他の電話番号 / Meet の詳細 / このセクションは編集しないでください。')],
  ['Meet, Polish', meet('Dołącz przez Google Meet / Lub zadzwoń / Więcej numerów / Więcej o Meet / Nie edytuj tej sekcji opisu.')],
  ['Meet, invented', meet('Trunkeli tin Google Meet / Hin borla / Muita fonkan nuro / Zuvi Meet hin / Ne tunki dan parta, kala ne voi zun hubia tin voblari.')],
  ['older Meet, English', oldMeet('This event has a video call. / Join / View more phone numbers')],
  ['older Meet, German', oldMeet('Dieser Termin enthält einen Videoanruf. / Teilnehmen / Weitere Telefonnummern ansehen')],
  ['older Meet, invented', oldMeet('Dan voba huva vidka-borla. / Trunkeli / Zuvi muita fonkan nuro')],
  [
    'copied Meet, English',
    'To join the video meeting, click this link: https://meet.google.com/abc-defg-hij\nOtherwise, to join by phone, dial +1 929-555-0137 and enter this PIN: 904 760 001#\nTo view more phone numbers, click this link: https://tel.meet/abc-defg-hij?hs=5',
  ],
  [
    'Webex, English',
    webex(
      'More ways to join / Join from the meeting link / Join by meeting number / Meeting number (access code) / Meeting password / Tap to join from a mobile device (attendees only) / Some mobile devices may ask attendees to enter a numeric password. / Join by phone / Global call-in numbers / Join from a video system or application / Dial / Need help? Go to',
    ),
  ],
  [
    'Webex, German',
    webex(
      'Weitere Möglichkeiten zum Beitreten / Über den Meeting-Link beitreten / Mit Meeting-Kennnummer beitreten / Meeting-Kennnummer (Zugriffscode) / Meeting Passwort / Zum Beitreten über ein mobiles Gerät tippen (nur für Teilnehmer) / Einige Mobilgeräte fordern ein numerisches Passwort an. / Über Telefon beitreten / Globale Einwahlnummern / Über ein Videosystem beitreten / Wählen Sie / Hilfe benötigt? Gehen Sie zu',
    ),
  ],
  [
    'Webex, French',
    webex(
      'Autres façons de rejoindre / Rejoindre à partir du lien de la réunion / Rejoindre par numéro de réunion / Numéro de réunion (code d’accès) / Mot de passe de la réunion / Appuyez pour rejoindre à partir d’un mobile (invités seulement) / Certains appareils demandent un mot de passe numérique. / Rejoindre par téléphone / Numéros d’appel internationaux / Rejoindre à partir d’un système vidéo / Composez / Besoin d’aide ? Aller à',
    ),
  ],
  [
    'Webex, Spanish',
    webex(
      'Más formas de entrar / Entrar mediante el enlace de la reunión / Entrar por número de reunión / Número de reunión (código de acceso) / Contraseña de reunión / Toque para entrar desde un dispositivo móvil (solo asistentes) / Algunos dispositivos piden una contraseña numérica. / Entrar por teléfono / Números de llamada globales / Entrar desde un sistema de vídeo / Marque / ¿Necesita ayuda? Vaya a',
    ),
  ],
  [
    'Webex, Portuguese',
    webex(
      'Mais maneiras de entrar / Entrar pelo link da reunião / Entrar pelo número da reunião / Número da reunião (código de acesso) / Senha da reunião / Toque para entrar de um dispositivo móvel (só participantes) / Alguns dispositivos pedem uma senha numérica aos participantes. / Entrar por telefone / Números de chamada globais / Entrar de um sistema de vídeo / Disque / Precisa de ajuda? Vá para',
    ),
  ],
  [
    'Webex, Japanese',
    webex(
      'その他の参加方法 / ミーティングリンクから参加 / ミーティング番号で参加 / ミーティング番号 (アクセスコード) / ミーティングパスワード / モバイルデバイスからタップして参加 / 一部のモバイルデバイスでは数字のパスワードが必要です。 / 電話で参加 / グローバルコールイン番号 / ビデオシステムから参加 / ダイヤル / ヘルプが必要ですか?',
    ),
  ],
  [
    'Webex, Polish',
    webex(
      'Więcej sposobów dołączenia / Dołącz za pomocą łącza / Dołącz za pomocą numeru / Numer spotkania (kod dostępu) / Hasło spotkania / Dotknij, aby dołączyć z urządzenia mobilnego (tylko uczestnicy) / Niektóre urządzenia proszą o hasło numeryczne. / Dołącz telefonicznie / Globalne numery / Dołącz z systemu wideo / Wybierz / Potrzebujesz pomocy? Przejdź do',
    ),
  ],
  [
    'Webex, invented',
    webex(
      'Muita vago zun trunkeli / Trunkeli tin voblan linka / Trunkeli tin voblan nuro / Voblan nuro (salka) / Voblan parola / Tapi zun trunkeli tin mobila (tin gosta) / Muita mobila kuza zun parola tin nuro hin salka. / Trunkeli tin fonka / Globan nuro / Trunkeli tin vidka / Borla / Onko hubia? Gada',
    ),
  ],
  [
    'GoTo, English',
    'Please join my meeting from your computer, tablet or smartphone.\nhttps://meet.goto.com/119227189\n\nYou can also dial in using your phone.\nUnited States: +1 (312) 555-0121\n\nAccess Code: 119-227-189',
  ],
  ['Whereby, a link', 'https://whereby.com/contoso-room'],
  ['a number to dial, English', 'Dial-in: +49 69 5550100\nPIN: 1234#'],
];

/** The same as HTML, as Exchange and as an editor write it. */
const exchange = (text: string) =>
  `<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!-- p.MsoNormal {margin:0; font-family:"Segoe UI"} --></style>\r\n</head>\r\n<body>\r\n${text
    .split('\n')
    .map((line) => `<div style="margin-bottom:6px"><span class="me-email-text"\r\n style="color:#242424">${html(line)}</span>\r\n</div>\r\n`)
    .join('')}</body>\r\n</html>\r\n`;
const broken = (text: string) => `<p>${text.split('\n').map(html).join('<br>')}</p>`;
const html = (line: string) =>
  line.trim() === ''
    ? '&nbsp;'
    : line
        .replaceAll('&', '&amp;')
        .replaceAll(/\s*<(https:[^>]+)>/g, ' [$1]')
        .replaceAll(/([^\s[]?[^[]*?)\[(https:[^\]]+)\]|(https:\S+)/g, (_all, label: string, target: string, bare: string) =>
          bare ? `<a href="${bare}">${bare}</a>` : `<a href="${target}" class="me-email-link">${label}</a>`,
        );

const AGENDAS = [
  'Pricing, next steps',
  '1. Budget\n2. Hiring',
  '- interfaces\n- test data\n- dates',
  'Agenda: where we are, what is missing',
  'Please read the deck before we meet, it is attached.',
  'Hallo zusammen,\n\nwir wollen die offenen Punkte durchgehen.\n\nViele Grüße\nBen',
  'Ordre du jour :\n1. Avancement\n2. Points ouverts',
  'Orden del día:\n1. Estado\n2. Puntos abiertos',
  'Pauta: situação do projeto e próximos passos',
  '予算と採用について話し合います',
  'Cel: decyzja o wariancie',
  '10:00 Welcome\n10:15 Budget\n11:00 Next steps',
  'Budget review',
  'Discuss Zoom licences',
  'Decide who will join the team',
  'Call Ben on +49 69 5550100 to settle the budget before we start',
];

const FILLERS = [
  ...['', ' ', '\n\n', '-', '.', 'x', '???', '&nbsp;', '<p>&nbsp;</p><br>', '-----', '1.\n2.\n3.'],
  ...'tbd / TBD. / TBA / tbc / n/a / to be defined / see subject / See subject line. / siehe Betreff / s. Betreff / voir objet / ver asunto / ver assunto / as discussed / wie besprochen / placeholder'.split(
    ' / ',
  ),
  ...'Agenda: tbd / Agenda to follow / Agenda tbd / Agenda will follow. / Agenda: / Agenda folgt / Agenda folgt noch. / Die Agenda wird nachgereicht / Tagesordnung folgt / Ordre du jour à venir'.split(
    ' / ',
  ),
  ...'Ordre du jour : à définir / L’ordre du jour suivra / Orden del día por definir / Agenda por confirmar / Orden del día pendiente / Pauta a definir / Agenda a confirmar / Agenda em breve'.split(
    ' / ',
  ),
  ...'Hi / Hi all / Hello Ana, / Hallo zusammen, / Guten Morgen / Bonjour à tous, / Hola equipo, / Olá a todos, / Cordialement / Obrigado!'.split(' / '),
  ...['Hi all,\n\nThanks,\nBen', 'Best regards,\nAna Torres', 'Viele Grüße\nBen', 'Mit freundlichen Grüßen\n\nBen Mustermann', 'Saludos,\nAna'],
  ...'Sent from Outlook for iOS / Sent from my iPhone / Get Outlook for iOS<https://aka.ms/o0ukef> / Get <a href="https://aka.ms/AAb9ysg">Outlook for Android</a> / Von meinem iPhone gesendet'.split(
    ' / ',
  ),
  ...'Gesendet von Outlook für Android / Envoyé de mon iPhone / Enviado desde mi iPhone / Enviado do meu iPhone / Télécharger Outlook pour iOS'.split(' / '),
  ...'https://fabrikam.com/deck.pdf / <a href="https://zoom.us/j/1">https://zoom.us/j/1</a> / www.fabrikam.com / ana@fabrikam.com / Ben Mustermann | Fabrikam GmbH | +49 69 5550100'.split(' / '),
  'Ben Mustermann\nSenior Consultant\nFabrikam GmbH\nFrankfurt\n+49 69 5550100',
  'Ben Mustermann\nSenior Consultant\nFabrikam GmbH\nT +49 69 5550100\nben@fabrikam.com',
];

describe('join blocks', () => {
  it.each(BLOCKS)('no agenda: %s', (_name, block) => {
    const written = {
      plain: block,
      crlf: block.replaceAll('\n', '\r\n'),
      indented: block.replaceAll('\n', '\n    '),
      exchange: exchange(block),
      broken: broken(block),
      twice: `${block}\n\n${block}`,
      signed: `Hi all,\n\n${block}\n\nThanks,\nBen`,
    };
    expect(Object.entries(written).flatMap(([name, body]) => (hasAgenda(body) ? [name] : []))).toEqual([]);
  });

  it.each(BLOCKS)('an agenda before, after and around: %s', (_name, block) => {
    const lost = AGENDAS.flatMap((agenda) => {
      const bodies = [`${agenda}\n\n${block}`, `${block}\n\n${agenda}`, `${agenda}\n\n${block}\n\n${agenda}`, `${block}\n\n${agenda}\n\n${block}`];
      return [...bodies, ...bodies.map(exchange), ...bodies.map(broken)].flatMap((body, at) => (hasAgenda(body) ? [] : [`${String(at)} ${agenda}`]));
    });
    expect(lost).toEqual([]);
  });

  it.each(BLOCKS.filter(([name]) => name.includes('Teams')))('an agenda directly above the rule: %s', (_name, written) => {
    expect(AGENDAS.filter((agenda) => !hasAgenda(`${agenda}\n${written}`))).toEqual([]);
  });

  it.each([
    ['a list above a link', '1. Budget\n2. Hiring\nhttps://zoom.us/j/1', true],
    ['one point above a link', '1. Budget\nhttps://zoom.us/j/1', true],
    ['a program in an agenda', 'Discuss Zoom licences\n\nTrunkeli\nhttps://zoom.us/j/1', true],
    [
      'a program in an agenda between blocks',
      `${GOOGLE}\nTrunkeli: https://meet.google.com/abc-defg-hij\n${GOOGLE}\n\nDiscuss Zoom licences\n\n${LINE}\nTeams-vobla\nhttps://teams.microsoft.com/meet/1`,
      true,
    ],
    [
      'a footer of the organisation',
      `${LINE}\nTeams-vobla\nhttps://teams.microsoft.com/meet/1\n${LINE}\nZuvi<https://aka.ms/JoinTeamsMeeting> | Vasta\nMuita voblari kuza zun parola tin nuro hin salka, ne borla.\n${LINE}`,
      false,
    ],
    [
      'labels in paragraphs',
      '<p>Trunkeli Zoom-voblan</p><p><a href="https://zoom.us/j/1">https://zoom.us/j/1</a></p><p>Voblan nuro: 857 7588 4256</p><p>Tapi mobila</p><p>+496955501000,,85775884256# Germa</p>',
      false,
    ],
    ['several things above a link', 'Pricing, next steps\nhttps://meet.google.com/abc-defg-hij', true],
    ['a sentence below a link', 'https://meet.google.com/abc-defg-hij\nPlease read the deck before we meet, it is attached.', true],
    ['a label above a link', 'Join here\nhttps://meet.google.com/abc-defg-hij', false],
    ['short codes', 'Join here\nhttps://zoom.us/j/1\nMeeting ID: 1\n\nPasscode: secret', false],
    ['a list between rules', '---\nPricing, next steps\nhttps://zoom.us/j/1', true],
    ['something below a number', 'Call with Ben: +49 69 5550100\nPricing for 2027', true],
    ['an agenda elsewhere', 'Agenda: https://fabrikam.com/agenda', true],
    ['a conversation in Teams', 'Please answer in https://teams.microsoft.com/l/channel/19%3aabc/General', true],
    ['flattened', `Prep for Monday ${GOOGLE} Join with Google Meet: https://meet.google.com/abc-defg-hij Or dial: (US) +1 555-000-0000 PIN: 123456# ${GOOGLE}`, true],
    ['flattened, nothing else', `${LINE} Microsoft Teams meeting Join: https://teams.microsoft.com/meet/1 Meeting ID: 123 456 789 Passcode: abc ${LINE}`, false],
    ['a link rewritten by a mail filter', 'Trunkeli\nhttps://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19', false],
  ])('%s', (_name, body, expected) => {
    expect(hasAgenda(body)).toBe(expected);
  });
});

describe('without a block', () => {
  it('fillers are none', () => {
    expect(FILLERS.filter(hasAgenda)).toEqual([]);
  });

  it('fillers beside a block are none', () => {
    expect(BLOCKS.flatMap(([name, join]) => FILLERS.flatMap((filler) => ([`${filler}\n\n${join}`, `${join}\n\n${filler}`].some(hasAgenda) ? [[name, filler]] : [])))).toEqual([]);
  });

  it('agendas are some, in HTML too', () => {
    expect(AGENDAS.filter((agenda) => !hasAgenda(agenda) || !hasAgenda(exchange(agenda)) || !hasAgenda(broken(agenda)))).toEqual([]);
  });

  it('sees what a browser shows, and no more', () => {
    expect(hasAgenda('<html><head><title>Pricing</title><style>p { margin: 0 }</style></head><body><!--[if gte mso 9]><xml><o:x>Print</o:x></xml><![endif]--><p>&#160;</p></body></html>')).toBe(false);
    expect(hasAgenda('<ul><li>Pr&auml;mien</li></ul>')).toBe(true);
    expect(hasAgenda('<html><head><body><p>Pricing</p></body></html>')).toBe(true);
    expect(hasAgenda('costs < 5 and more than that')).toBe(true);
  });

  it('the demo calendar is told right', () => {
    const random = new Random('agendas');
    const bodies = [OWN, ...CLIENTS].flatMap((organisation) => [0, 1].flatMap((share) => Array.from({ length: 200 }, () => ({ body: bodyOf(random, organisation, share), expected: share === 1 }))));
    expect(bodies.filter(({ body, expected }) => hasAgenda(body) !== expected)).toEqual([]);
  });
});

describe('any body', () => {
  const written = fc.constantFrom(...BLOCKS.map(([, text]) => text));
  const agenda = fc.oneof(fc.constantFrom(...AGENDAS), fc.stringMatching(/^[A-Z][a-z]{3,9}( [a-z]{3,9}){2,5}, [a-z]{4,9}( [a-z]{2,9}){1,5}\.$/));
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('<p>', '</p>', '<!--', '-->', '<a href="https://zoom.us/j/1">', '|', '__________', '\n', 'Zoom', '+49 69 5550100', 'Pricing', '&#x110000;', ':', ' '))
      .map((parts) => parts.join('')),
  );

  it('a block beside an agenda leaves it one', () => {
    fc.assert(fc.property(agenda, written, fc.boolean(), (text, join, isAfter) => !hasAgenda(text) || hasAgenda(isAfter ? `${join}\n\n${text}` : `${text}\n\n${join}`)));
  });

  it('an agenda between two blocks is one', () => {
    fc.assert(fc.property(agenda, written, written, (text, one, other) => !hasAgenda(text) || hasAgenda(`${one}\n\n${text}\n\n${other}`)));
  });

  it('a block beside nothing stays none', () => {
    fc.assert(fc.property(fc.constantFrom(...FILLERS), written, written, (filler, one, other) => !hasAgenda(`${one}\n\n${filler}\n\n${other}`)));
  });

  it('never throws', () => {
    fc.assert(fc.property(any, (body) => typeof hasAgenda(body) === 'boolean'));
  });

  // prettier-ignore
  it.each(['_', '<', '|', ' ', '\n', '&', '-', '+', '1', 'a', '<a', '<!--', '<style>', '<a href="', 'http', '@', '- ', ': ', '_\n', 'a\n', '+4\n', '<br>', '<p>a</p>', '-::~', '. ', 'Zoom\n\n', 'a.', '1.', 'A b ', '(', 'https://zoom.us/\n', '-::~:~-\n'])('is not stuck on a megabyte of %j', (piece) => {
    const began = processorNow();
    hasAgenda(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(millisecondsSince(began)).toBeLessThan(2_000);
  });
});

it('a body that shows nothing is none, plain or HTML', () => {
  expect(['', ' \n ', '<html><body><p>&nbsp;</p></body></html>'].map(agendaIn)).toEqual([null, null, null]);
  expect(['tbd', '<p>tbd</p>'].map(agendaIn)).toEqual([false, false]);
});

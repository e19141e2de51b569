/** The few words that shapes cannot replace, all in small letters without accents. */

/** Begins a label of a join block; enough to know one that stands alone beside a block. */
export const LABEL =
  /^(?:(?:or|oder|ou|o|and|please|you can|also|more|other|weitere|click here to|tap to|bitte)[\s,]+)*(?:join (?:zoom|microsoft|teams|webex|google|skype|the|this|my|by|from|with|on|via|our|meeting|online|instructions|using|now|here)|ways to join|(?:tap|click|klicken|hier klicken|cliquez|haga clic|clique)\b|dial\b|one[- ]tap|find (?:a|your) local|(?:view|more) (?:phone )?numbers|global call-?in|need help|need assistance|this event has a|(?:please )?do not (?:edit|delete|change)|some mobile devices|schnelleinwahl|einwahl|einwahlen|per telefon|ortseinwahl|teilnehmen|an der besprechung|zoom-meeting|beitreten|wahlen sie|benotigen sie hilfe|dieser termin enthalt|rejoindre|participer|composez|appel|trouver|trouvez|besoin d'aide|cet evenement|unirse|unete|unase|marcar|marque|llam|buscar|encontrar|encuentre|necesita ayuda|este evento|entrar|ingressar|ingresar|participe|localizar|precisa de ajuda|dolacz|wez udzial|zadzwon|partecipa|deelnemen|neem deel|参加|電話)/;

/** Says that somebody asks you in, as Zoom and Webex begin. */
export const INVITES =
  /invit(?:es?|ing|ed|ando|ation|e)\b|einladung|einladen|eingeladen|ladt .{0,60}ein\b|convid|invitad|te invita|zaprasza|zaproszenie|uitgenodigd|nodigt|inviterer|bjuder|招待|邀请|邀請/;

/** Announces what the meeting is about. */
export const AGENDA = /\b(?:agenda|tagesordnung|ordre du jour|orden del dia|ordem do dia|ordem de trabalhos|temario|pauta|porzadek obrad)\b|議題|アシェンタ/;

export const SECRET = /\b(?:pass(?:code|word|wort)|kenn(?:code|wort|ung)|code|codigo|senha|contrasena|clave|haslo|pin|meeting[- ]?id|besprechungs-id)\b|ハスコート/;

const PROMISED =
  /\b(?:tb[adc]|t\.b\.[adc]|to (?:follow|come|be \w+)|follows|follow soon|will (?:follow|come|be \w+)|coming soon|later|soon|n\/?a|none|folgt|kommt|nachgereicht|spater|noch offen|offen|keine|a (?:venir|suivre|definir|confirmer|preciser)|suivra|suit|seguira|sigue|por (?:confirmar|definir)|pendiente|a (?:confirmar|seguir|enviar)|segue|seguir|em breve|proximamente|mas tarde|mais tarde)\b/;

const NOTHING = `tbd|tba|tbc|t.b.d|t.b.a|to be (?:defined|determined|confirmed|announced)|n/?a|none|nothing|test|todo|placeholder|blocker|block|hold|save the date|platzhalter|folgt|siehe oben|wird nachgereicht
a definir|a confirmer|a preciser|a venir|por definir|por confirmar|pendiente|a confirmar|em breve|a seguir
(?:please )?(?:see|cf) (?:the )?(?:subject|title|above|attached|attachment)(?: line)?|as (?:discussed|agreed|per subject|in subject)|subject says it all|(?:siehe|s\\.?|wie|vgl\\.?) (?:betreff|titel|anhang|anlage)|betreff|wie (?:besprochen|vereinbart|oben)
(?:voir|cf|cf l'|voir l'|voir le|selon l')\\s?(?:objet|titre|sujet)|comme convenu|(?:ver|vease|segun) (?:el )?(?:asunto|titulo)|como (?:hablamos|acordado|combinado)|(?:ver|vide|conforme) (?:o )?(?:assunto|titulo)|conforme combinado
see you (?:then|there|soon|later)|looking forward(?: to it)?|bis (?:dann|bald|spater)|freue mich|a bientot|a plus|a tout a l'heure|hasta (?:pronto|luego|entonces)|nos vemos|ate (?:logo|breve|la)|fyi|zur info|zur kenntnis|pour info`;
const SAYS_NOTHING = new RegExp(`^(?:${NOTHING.replaceAll('\n', '|')})$`);
const SENT_FROM =
  /^(?:sent (?:from|via|with)|get|gesendet|von meine[mr]|envoye|enviad[oa]|telecharg\w+|obten\w*|obt\w+|hol\w+|laden|outlook fur|wyslane|inviato|verzonden|descargar?|baix\w+).{0,50}(?:outlook|iphone|ipad|ios|android|samsung|galaxy|mobile|mail|blackberry|huawei|handy)/;

const GREETING =
  /^(?:hi|hello|hey|hallo|moin|servus|dear|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|good (?:morning|afternoon|day)|bonjour|bonsoir|salut|chere?s?|hola|buen[oa]s (?:dias|tardes)|estimad[oa]s?|querid[oa]s?|ola|oi|bom dia|boa tarde|car[oa]s?|prezad[oa]s?|ciao|dzien dobry|czesc)(?![\p{L}'-])(?:[^,!.:;–—]{0,40}[,!.:;–—]+\s?|(?:\s[^\s]+){0,3}$)/u;
const CLOSING =
  /^(?:thanks|thank you|thx|many thanks|cheers|best|(?:kind|best|warm) (?:regards|wishes)|regards|sincerely|(?:viele|beste|liebe|herzliche|schone|freundliche) gru(?:ss|ess)e|mit (?:freundlichen|freundlichem|besten|herzlichen) gru(?:ss|ess)e?n?|gru(?:ss|ess)e?|lg|vg|bg|mfg|danke|vielen dank|merci|cordialement|bien (?:cordialement|a vous)|bonne journee|(?:muchas )?gracias|(?:un )?(?:cordial )?saludos?|atentamente|(?:muito )?obrigad[oa]|cumprimentos|atenciosamente|abracos?|pozdrawiam|dziekuje)(?![\p{L}'-])(?! (?:de|to|for|practi))(?:[\s,!.]+[^\s:;]+){0,3}[\s,!.]*$/u;

/** What a line says once greeting, end marks and bullets are gone. */
export function gist(folded: string): string {
  const plain = folded.replace(/^[^\p{L}\p{N}]+/u, '').replace(GREETING, '');
  return plain.slice(0, 400).replace(/[^\p{L}\p{N})]{0,20}$/u, '');
}

/** Whether words such as these tell nobody what a meeting is about: "tbd", "see subject", "Agenda to follow". */
export function isFiller(gisted: string): boolean {
  if (SAYS_NOTHING.test(gisted) || SENT_FROM.test(gisted)) return true;
  if (!AGENDA.test(gisted)) return false;
  const rest = gisted.replace(AGENDA, '').replace(/^[^\p{L}\p{N}]+/u, '');
  return rest === '' || /^(?:the|die|l'|le|la|a|o)$/.test(rest.trim()) || (PROMISED.test(rest) && rest.split(/\s+/).length < 9 && !/[,;]/.test(rest));
}

export function isClosing(folded: string): boolean {
  return CLOSING.test(folded);
}

/** Meals and celebrations: meetings that need neither agenda nor minutes. Pure. */

const SOCIAL =
  /(?<!\p{L})(lunch(es)?|breakfast|brunch|dinner|supper|coffee|tea|cake|wine|drinks|beers?|pub|bbq|barbecue|party|birthday|celebration|farewell|leaving do|social|outing|off-?site dinner|christmas|xmas|summer fest|picnic|happy hour|karaoke|bowling|mittagessen|abendessen|frühstück|kaffee|weihnachtsfeier|feier|déjeuner|dîner|almuerzo|cena|almoço|jantar|café|comida|glühwein|brotzeit|stammtisch|apéro|aperitivo|after[- ]?work)(?!\p{L})/iu;
/** Beside one of these there is work to it. */
const WORK = /(\b(planning|plan|review|strategy|workshop|training|talk|presentation|and learn|budget|committee|prep|kick-?off|briefing|pitch)|& learn)\b/i;

/** Whether a meeting with this subject is about eating, drinking or celebrating together. */
export function isSocial(subject: string): boolean {
  return SOCIAL.test(subject) && !WORK.test(subject);
}

/** Whether a message asks something of its reader, in five languages, with near-misses. */
import { describe, expect, it } from '@jest/globals';
import { ownWords } from '../../src/planner/asking/own-words.ts';
import { asks } from '../../src/planner/questions.ts';

const ASKS: Record<string, readonly string[]> = {
  English: [
    'Could you send me the figures by Friday.',
    'Does Thursday at ten suit you?',
    'Thanks for today.\n\nPlease confirm the date.\n\nBest regards\nAna',
    'Hi Ada, how are you? Would you have half an hour next week?',
    'I was wondering if you had seen the draft.',
    'Thanks!\nCould you also look at page two before we meet on Monday',
    'See https://contoso.com/report?id=7 - what do you think',
    'Let me know which of the two you prefer.',
    'What is the budget for 2027?',
  ],
  German: [
    'Könnten Sie mir bitte die Zahlen bis Freitag schicken.',
    'Passt Donnerstag um zehn?',
    'Ich bitte um Rückmeldung bis Mittwoch.',
    'Hallo Ada, wie geht es dir? Kannst du mir den Entwurf schicken?',
    'Gib mir Bescheid, welcher Termin dir lieber ist.',
    'Koennten Sie das pruefen',
  ],
  French: [
    'Pourriez-vous m’envoyer les chiffres avant vendredi.',
    'Est-ce que jeudi à dix heures vous convient ?',
    'Merci de me confirmer la date.',
    'Bonjour Ada, comment vas-tu ? Peux-tu relire le texte',
    'Dans l’attente de votre réponse, je reste disponible.',
  ],
  Spanish: [
    '¿Podrías enviarme las cifras antes del viernes?',
    'Me podría confirmar la fecha.',
    'Hola Ada, ¿cómo estás? Avísame cuando lo tengas',
    'Por favor, envíeme el contrato firmado.',
    '¿Te viene bien el jueves?',
  ],
  Portuguese: [
    'Poderia enviar-me os números até sexta-feira.',
    'Quinta-feira às dez dá-te jeito?',
    'Olá Ada, tudo bem? Aguardo a sua resposta sobre o contrato.',
    'Me avise quando chegar.',
    'Por favor, confirme a data.',
  ],
};

const DOES_NOT: Record<string, readonly string[]> = {
  English: [
    'The report is at https://contoso.com/report?id=7&ask=why.',
    'Our spring sale has begun. Any questions? Just call.',
    'How are you?',
    'Hi Ada, how are you today?',
    'Thank you, I have it now.',
    'Please find attached the minutes.',
    'Please do not hesitate to contact me if you have any questions.',
    'I will let you know on Monday.',
    'All done.\n\nOn Mon, 2 Mar 2026 at 09:12, Ada Okafor <ada@contoso.com> wrote:\n> Could you send me the figures?',
    'All done.\n\nFrom: Ada Okafor\nSent: Monday, 2 March 2026\nTo: Ana Keller\nSubject: Figures\n\nCould you send me the figures?',
    'For your information.\n\n-----Original Message-----\nWould you come?',
    'Done.\n\n-- \nAna Keller\nWhat can we build for you?',
    'Done.\n\nKind regards,\nAna Keller\nNeed a hand? Could you use one?',
    'Done.\n\nThis e-mail is confidential. Are you the intended recipient?',
    'Done.\n\nSent from my phone. Why not get one?',
    '',
    '???',
  ],
  German: [
    'Vielen Dank, das passt.',
    'Wie geht es Ihnen?',
    'Haben Sie noch Fragen? Rufen Sie an.',
    'Anbei finden Sie das Protokoll. Bei Fragen stehe ich Ihnen gerne zur Verfügung.',
    'Bitte beachten Sie die neuen Öffnungszeiten.',
    'Erledigt.\n\nAm Mo., 2. März 2026 um 09:12 Uhr schrieb Ada Okafor <ada@contoso.com>:\n> Kannst du mir die Zahlen schicken?',
    'Erledigt.\n\nVon: Ada Okafor\nGesendet: Montag, 2. März 2026\nAn: Ana\n\nKannst du mir die Zahlen schicken?',
    'Erledigt.\n\nMit freundlichen Grüßen\nAna Keller\nSchon gehört?',
  ],
  French: [
    'Merci beaucoup, c’est noté.',
    'Comment allez-vous ?',
    'Des questions ? Appelez-nous.',
    'Veuillez trouver ci-joint le compte rendu.',
    'N’hésitez pas à me contacter si vous avez des questions.',
    'C’est fait.\n\nLe lun. 2 mars 2026 à 09:12, Ada Okafor <ada@contoso.com> a écrit :\n> Peux-tu m’envoyer les chiffres ?',
    'C’est fait.\n\nDe : Ada Okafor\nEnvoyé : lundi 2 mars 2026\nÀ : Ana\n\nPeux-tu m’envoyer les chiffres ?',
    'C’est fait.\n\nCordialement,\nAna Keller\nEt vous ?',
  ],
  Spanish: [
    'Muchas gracias, todo recibido.',
    '¿Cómo estás?',
    '¿Alguna pregunta? Estamos aquí.',
    'Adjunto encontrará el acta. No dude en llamar si tiene alguna duda.',
    'Hecho.\n\nEl lun, 2 mar 2026 a las 9:12, Ada Okafor (<ada@contoso.com>) escribió:\n> ¿Puedes enviarme las cifras?',
    'Hecho.\n\nUn saludo,\nAna\n¿Y tú?',
  ],
  Portuguese: [
    'Muito obrigada, já recebi.',
    'Tudo bem?',
    'Alguma dúvida? Ligue-nos.',
    'Segue em anexo a ata. Qualquer dúvida estou à disposição.',
    'Feito.\n\nAda Okafor <ada@contoso.com> escreveu em segunda, 2/03/2026 às 09:12:\n> Podes enviar-me os números?',
    'Feito.\n\nMelhores cumprimentos,\nAna\nE agora?',
  ],
};

const each = (of: Record<string, readonly string[]>) => Object.entries(of).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

describe('a message asks something', () => {
  it.each(each(ASKS))('%s: %j', (_, text) => {
    expect(asks(text)).toBe(true);
  });
});

describe('a message asks nothing', () => {
  it.each(each(DOES_NOT))('%s: %j', (_, text) => {
    expect(asks(text)).toBe(false);
  });
});

describe('what a person wrote of a message', () => {
  it('ends where a quote broken over two lines begins', () => {
    expect(ownWords('Yes.\n\nOn Monday, 2 March 2026, Ada Okafor\n<ada@contoso.com> wrote:\n\nIs it?')).toBe('Yes.\n');
  });

  it('goes on after a quoted line, and after thanks with more below them', () => {
    expect(ownWords('> Is it?\nYes.\nThanks\nThe rest of it comes on Monday morning.')).toBe('Yes.\nThanks\nThe rest of it comes on Monday morning.');
  });

  it('may say who it is from without quoting anyone', () => {
    expect(ownWords('From: the whole team\nWelcome!')).toBe('From: the whole team\nWelcome!');
  });

  it('is read to a length, and no further', () => {
    expect(ownWords('a'.repeat(30_000))).toHaveLength(20_000);
  });
});

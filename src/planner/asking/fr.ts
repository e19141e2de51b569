/** How French asks. */
import type { Wording } from './wording.ts';

export const fr: Wording = {
  requests:
    'pouvez vous, pourriez vous, peux tu, pourrais tu, voulez vous, veux tu, voudriez vous, voudrais tu, avez vous, as tu, seriez vous, serais tu, est ce que vous, est ce que tu, est ce possible, serait il possible, est il possible, merci de me, merci de nous, merci de bien vouloir, merci de confirmer, merci d envoyer, merci de verifier, merci de repondre, merci de completer, merci de transmettre, merci de valider, veuillez me, veuillez nous, veuillez confirmer, veuillez envoyer, veuillez verifier, veuillez completer, veuillez repondre, veuillez signer, dites moi, dis moi, envoyez moi, envoie moi, tenez moi au courant, tiens moi au courant, faites moi savoir, fais moi savoir, repondez moi, reponds moi, donnez moi, donne moi, rappelez moi, rappelle moi, j aurais besoin, j ai besoin de votre, j ai besoin de ton, j ai besoin que, qu en pensez vous, qu en penses tu, votre avis, ton avis, je vous prie de me, je vous serais reconnaissant, je vous saurais gre, dans l attente de votre reponse, dans l attente de votre retour, dans l attente de ton retour, dans l attente de ta reponse, j attends votre, j attends ton, j attends ta, s il vous plait envoyez, s il te plait envoie',
  courtesies:
    'comment allez vous, comment vas tu, comment ca va, ca va, vous allez bien, tu vas bien, quoi de neuf, des questions, une question, avez vous des questions, besoin d aide, besoin d aide, interesse, interessee, interesses, curieux, envie d en savoir plus, le saviez vous, saviez vous que, qui sait, pourquoi pas, n est ce pas, non, hein, pas vrai, et alors, qui l eut cru, vous ne voyez pas ce message, vous ne souhaitez plus recevoir',
  formulas:
    'veuillez trouver, vous trouverez, veuillez noter, veuillez agreer, veuillez recevoir, veuillez excuser, veuillez ne pas, merci de ne pas, n hesitez pas, n hesite pas, si vous avez des questions, si tu as des questions, pour toute question, en cas de question, je vous tiens au courant, je te tiens au courant, je vous tiendrai au courant, je te tiendrai au courant, je vous dirai, je te dirai, merci pour votre, merci de votre, merci pour ton, merci de ton, pensez a l environnement, desabonner',
  closings:
    'cordialement, bien cordialement, bien a vous, bien a toi, amicalement, bonne journee, bonne soiree, bon week end, salutations, sinceres salutations, meilleures salutations, merci, merci d avance, merci beaucoup, a bientot, a plus, bises, bisous, cdt, respectueusement',
  smallPrint:
    'ce message est, ce message et, ce courriel, cet e mail, cet email, ce mail, les informations contenues, avis de confidentialite, si vous n etes pas le destinataire, pensez a l environnement, envoye de mon, envoye depuis, vous recevez ce, pour vous desabonner, se desabonner',
  wrote: 'a ecrit',
  from: 'de',
  sent: 'envoye, date',
  above: 'message d origine, message transfere, debut du message transfere, message original, debut du message reexpedie',
};

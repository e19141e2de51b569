/** How Spanish asks. */
import type { Wording } from './wording.ts';

export const es: Wording = {
  requests:
    'puedes, puede usted, podrias, podria usted, me podria, me podrias, me puede, me puedes, nos podria, nos puede, podriais, podeis, podemos quedar, podria enviar, podria enviarme, podria confirmar, podria revisar, seria posible, es posible que, quieres, quiere usted, te importaria, le importaria, tendrias, tendria usted, tienes tiempo, tiene tiempo, por favor envia, por favor envie, por favor enviame, por favor envieme, por favor confirma, por favor confirme, por favor confirmame, por favor revisa, por favor revise, por favor responde, por favor responda, por favor dime, por favor digame, por favor manda, por favor mande, por favor mandame, por favor comprueba, por favor compruebe, por favor completa, por favor complete, por favor firma, por favor firme, por favor llama, por favor llame, por favor avisame, por favor aviseme, enviame, envieme, mandame, mandeme, dime, digame, avisame, aviseme, hazme saber, hagame saber, dejame saber, confirmame, confirmeme, llamame, llameme, te agradeceria, le agradeceria, agradeceria que, te ruego, le ruego, le pido, te pido, necesito que, necesito tu, necesito su, necesitaria, que te parece, que le parece, que opinas, que opina, que piensas, tu opinion, su opinion, quedo a la espera de, a la espera de tu, a la espera de su, espero tu respuesta, espero su respuesta',
  courtesies:
    'como estas, como esta, como esta usted, como estan, como va, como va todo, que tal, que tal todo, que tal estas, todo bien, que hay de nuevo, alguna pregunta, preguntas, tienes preguntas, tiene preguntas, dudas, alguna duda, tienes dudas, tiene dudas, tienes alguna duda, necesitas ayuda, necesita ayuda, te interesa, le interesa, quieres saber mas, quiere saber mas, sabias que, sabia que, lo sabias, quien sabe, por que no, verdad, no, no es asi, a que si, quien lo diria, y que, no ves bien este correo, no quieres recibir mas',
  formulas:
    'por favor no responda, por favor no respondas, adjunto encontrara, adjunto encontraras, no dudes en, no dude en, no duden en, si tienes alguna duda, si tiene alguna duda, si tienes dudas, si tienes preguntas, si tiene preguntas, si tiene alguna pregunta, si tienes alguna pregunta, para cualquier duda, para cualquier consulta, ante cualquier duda, te avisare, le avisare, te aviso, le aviso, te dire, le dire, te mantendre, le mantendre, tenga en cuenta, ten en cuenta, antes de imprimir, cancelar suscripcion, darte de baja',
  closings:
    'saludos, un saludo, saludos cordiales, un cordial saludo, cordialmente, atentamente, muy atentamente, un abrazo, abrazos, gracias, muchas gracias, gracias de antemano, mil gracias, hasta pronto, hasta luego, nos vemos, besos',
  smallPrint:
    'este mensaje, este correo, este e mail, este email, la informacion contenida, aviso de confidencialidad, aviso legal, si usted no es el destinatario, si no es usted el destinatario, antes de imprimir, enviado desde mi, enviado desde, recibes este, recibe este, para darte de baja, para darse de baja, cancelar suscripcion',
  wrote: 'escribio',
  from: 'de',
  sent: 'enviado, enviado el, fecha',
  above: 'mensaje original, mensaje reenviado, inicio del mensaje reenviado',
};

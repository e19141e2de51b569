/** How Portuguese asks. */
import type { Wording } from './wording.ts';

export const pt: Wording = {
  requests:
    'podes, poderias, voce pode, voce poderia, pode enviar, pode me, poderia me, poderia enviar, poderia confirmar, pode confirmar, pode verificar, poderia verificar, pode mandar, poderia mandar, podem enviar, podemos marcar, vamos marcar, seria possivel, e possivel, consegues, consegue enviar, consegue me, queres, quer que, importas te, importa se de, tens tempo, tem tempo, tem disponibilidade, por favor envie, por favor envia, por favor mande, por favor manda, por favor confirme, por favor confirma, por favor verifique, por favor verifica, por favor responda, por favor responde, por favor diga, por favor diz, por favor me, por favor reveja, por favor revise, por favor complete, por favor preencha, por favor assine, por favor ligue, por favor avise, envie me, envia me, me envie, me envia, manda me, mande me, me mande, me manda, diz me, diga me, me diga, me diz, me avise, me avisa, avisa me, avise me, me informe, informe me, me confirme, confirma me, confirme me, agradeco que, agradecia que, agradeceria que, agradeceria se, solicito que, peco que, peco lhe, peco te, preciso que, preciso da sua, preciso do seu, preciso da tua, preciso do teu, precisava que, precisaria, o que achas, o que acha, o que voce acha, o que pensas, a tua opiniao, a sua opiniao, sua opiniao, aguardo a sua, aguardo sua, aguardo o seu, aguardo seu, aguardo a tua, aguardo o teu, aguardo retorno, fico a espera da, fico no aguardo',
  courtesies:
    'como estas, como esta, como vai, como voce esta, como vao as coisas, tudo bem, tudo bom, tudo bem contigo, tudo bem com voce, que tal, alguma duda, alguma duvida, duvidas, tem duvidas, tens duvidas, alguma pergunta, perguntas, tem perguntas, tem alguma duvida, precisa de ajuda, precisas de ajuda, interessado, interessada, quer saber mais, queres saber mais, sabia que, sabias que, voce sabia, quem sabe, por que nao, porque nao, nao e, nao e verdade, certo, ne, pois nao, e dai, quem diria, nao consegue ver este email, nao quer mais receber',
  formulas:
    'por favor nao responda, em anexo encontra, segue em anexo, nao hesite em, nao hesites em, se tiver alguma duvida, se tiver duvidas, se tiver perguntas, se tiveres duvidas, se tiveres alguma duvida, em caso de duvida, em caso de duvidas, para qualquer duvida, qualquer duvida estou, qualquer duvida, estou a disposicao, fico a disposicao, eu aviso, vou avisar, te aviso, aviso te, depois digo, tenha em atencao, antes de imprimir, cancelar a subscricao, descadastrar',
  closings:
    'cumprimentos, com os melhores cumprimentos, melhores cumprimentos, atenciosamente, atentamente, cordialmente, abraco, um abraco, abracos, grande abraco, obrigado, obrigada, muito obrigado, muito obrigada, desde ja obrigado, ate breve, ate logo, ate ja, beijos, beijinhos, att',
  smallPrint:
    'esta mensagem, este e mail, este email, as informacoes contidas, a informacao contida, aviso de confidencialidade, aviso legal, se voce nao e o destinatario, se nao for o destinatario, antes de imprimir, enviado do meu, enviado a partir, recebe este, voce recebeu este, para cancelar, cancelar subscricao',
  wrote: 'escreveu',
  from: 'de',
  sent: 'enviado, enviada, enviada em, enviado em, data',
  above: 'mensagem original, mensagem encaminhada, mensagem reencaminhada, inicio da mensagem encaminhada',
};

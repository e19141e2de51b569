/** Portuguese as in Brazil, with "você": what the draft checks say. */
import type { Sentences } from './tell.ts';

export const pt: Sentences = {
  'empty-greeting.gap': 'Falta preencher “{gap}”.',
  'empty-greeting.nobody': 'Falta o nome na saudação.',
  'private-detail': '“{word}” vem de uma reunião privada. Deixe para a próxima.',
  'absent-person': 'Você enviaria isto com {person} em cópia?',
  defensive: 'Isto começa com uma defesa. Diga primeiro o que você leva disso.',
  'praise-with-request': 'Ao lado de um pedido, um elogio parece o preço dele. Peça em uma mensagem à parte.',
  'too-vague.thanks': 'Você poderia escrever isto a qualquer pessoa. Diga a coisa específica que ficou na memória.',
  'too-vague.praise': 'Você poderia escrever isto a qualquer pessoa. Diga a coisa específica que foi boa.',
  'no-owner-or-date.owner': 'Ninguém sabe quem vai fazer.',
  'no-owner-or-date.date': 'Ninguém sabe até quando.',
  'no-owner-or-date.both': 'Ninguém sabe quem vai fazer nem até quando.',
  'unanswered-question': 'Perguntaram a você: “{question}” Ainda falta uma resposta, ou o dia em que ela vem.',
  'their-hours.away': '{person} está ausente. Faça chegar na volta, ou diga que não há pressa.',
  'their-hours.off': 'Chegaria às {clock} no horário de {person}. Faça chegar no início do próximo expediente, às 08:30, ou diga que não há pressa.',
  'too-long': '{count} palavras. Uma mensagem de 75 a 100 é lida na hora; o que vem a partir daqui pode sair.',
};

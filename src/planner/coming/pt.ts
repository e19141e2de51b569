/** What people have before them, in Portuguese. */
import type { ComingWords } from './coming-words.ts';

export const pt: ComingWords = {
  events:
    'lançamento, entrada em produção, estreia, inauguração, abertura, entrevista de emprego, entrevista, exame, exames, prova, provas, concurso, exame de condução, defesa, defesa da tese, keynote, palestra, apresentação, apresenta, pitch, auditoria, audiência, negociação, primeiro dia, novo emprego, novo trabalho, começa na, começa no, mudança, muda-se, muda de casa, maratona, meia maratona, corrida, torneio, concerto, exposição, casamento, formatura, certificação',
  hardships: 'operação, cirurgia, quimio, quimioterapia, hospital, resultados dos exames, biópsia, enterro, funeral, velório, tratamento, diagnóstico',
  others: 'festa de lançamento, mudança do servidor, mudança de escopo, mudança de data, mudança de plano, operação comercial, prova de conceito, prova dos',
  calledOff: 'adiado, adiada, cancelado, cancelada, remarcado, remarcada, suspenso, suspensa',
  mine: 'meu, minha, meus, minhas, nosso, nossa, nossos, nossas, tenho, temos',
  preparing: 'preparação, preparar, ensaio, ensaiar, ensaio geral, simulado, simulação, treino, prática, coaching',
};

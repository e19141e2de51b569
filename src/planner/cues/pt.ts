/** Portuguese cue words. */
import type { Lexicon } from './lexicon.ts';

const ROUTINES =
  'preparacao preparativos preparar ensaio ensaios sincronizacao acompanhamento comite comissao ata atas logistica organizacao coordenacao reserva teste testes simulado simulacro alinhamento';
const PAPERS =
  'fatura faturas bilhetes ingressos foto fotos catering buffet inscricao inscricoes prazo convite convites orcamento formulario formularios estacionamento seguro curso formacao treinamento licenca licencas presente bolo vaquinha sala transporte hotel cota lista candidaturas';

export const pt: Lexicon = {
  language: 'pt',

  milestone: {
    sayings: [
      {
        says: 'lancamento, lancamentos, entrada em producao, entrada em funcionamento, entrada em servico, estreia, estreias, pre-estreia, antestreia, inauguracao, inauguracoes, abertura oficial, abertura da, abertura do, grande abertura, primeira pedra, pedra fundamental, corte de fita, corte da fita, entrega de premios, entrega de diplomas, entrega de medalhas, gala de premios, premiacao, premio, premios, formatura, formaturas, colacao de grau, cerimonia, cerimonias, defesa de tese, defesa da tese, defesa de dissertacao, defesa da dissertacao, defesa de mestrado, defesa de doutorado, defesa de doutoramento, defesa do tcc, defesa de tcc, defesa tese, defesa tcc, defesa mestrado, defesa doutoramento, provas publicas, despedida, despedidas, festa de despedida, almoco de despedida, jantar de despedida, aposentadoria de/da/do <name>, festa de aposentadoria, festa de reforma, reforma da <name>, primeiro dia, ultimo dia, aniversario da empresa, aniversario da, aniversario do, <number> anos da, <number> anos do, <number> anos de, centenario, bodas de prata, palestra de, palestra : <name>, palestra da, palestra do, palestra <name>, palestra magna, aula magna, aula inaugural, discurso inaugural, tomada de posse, posse da, posse do, juramento, assinatura do contrato, assinatura do protocolo, assinatura do acordo, assinatura de contrato, apresentacao do livro, ida a bolsa, entrada em bolsa, descerramento, vernissage, versao <number> no ar, virada de sistema comemoracao',
        notBefore:
          'util, uteis, de concreto, de betao, de casamento, de solteira, de solteiro, de propostas, de conta, de uma conta, para, de matriculas, do prazo, de prazo, de dardo, de peso, de ramadao, de aulas, das aulas, de saldos, de ferias, do mes, do trimestre, de processo, de chamado, de notas, contabil, contabeis, de horas',
        notAfter: 'antes do, pre, ate o, ate, pos, horario de, reuniao de',
        notWith: 'propostas, conta bancaria, licitacao, solteira, solteiro, prazo, casamento, ramadao, saldos, volta as aulas, contabil, contabilidade, horario, inscricao, irs',
      },
    ],
    things: '',
    thingsAfar: `${ROUTINES} ${PAPERS} planejamento planeamento retrospectiva retrospetiva retro revisao notas balanco feedback`,
    errands: `${ROUTINES} sync encomendar comprar reservar preparar organizar enviar imprimir pedir`,
  },

  advice: {
    sayings: [
      {
        says: 'revisao, revisoes, rever, revisar, revisao de codigo, revisao por pares, oficina, oficinas, retrospectiva, retrospetiva, retrospectivas, retro, planejamento, planeamento, planificacao, chuva de ideias, tempestade de ideias, apresentacao, apresentacoes, demo, demonstracao, licoes aprendidas, post mortem, critica, feedback, comentarios sobre, opiniao sobre, tua opiniao, vossa opiniao, sua opiniao, devolutiva',
        notAfter: 'na, a, carro na, carro a, familiar, da, ir a, de cheque, moto, medica, mecanica',
        notBefore:
          'medica, do carro, carro, da viatura, da caldeira, do gas, salarial, de salario, de desempenho, familiar, mecanica, de automoveis, auto, judicial, do dentista, dental, urbano, de cheque, reprodutivo, sucessorio, tributario, dos 10000, dos 30',
        notWith: 'inspecao, mecanico, oleo, caldeira, dentista, medico, pediatra, planejamento familiar, planeamento familiar, manifestacao, carrinha, pneus, carro',
      },
    ],
    things: `${ROUTINES} ${PAPERS} chaves`,
    thingsAfar: 'ensaio preparacao comite ata',
    errands: 'encomendar comprar reservar preparar imprimir',
  },

  help: {
    sayings: [
      {
        says: 'integracao de <name>, integracao da, integracao do, integracao : <name>, integracao novos, integracao de novos, integracao <name>, acolhimento, boas vindas a, boas vindas ao, boas vindas, bem vindo <name>, bem vinda <name>, novo colega, nova colega, novos colegas, novos colaboradores, nova colaboradora, novo colaborador, reuniao de arranque, reuniao de inicio, reuniao de lancamento, arranque do, arranque da, arranque de, arranque projeto, inicio do projeto, inicio de projeto, pontape de saida, passagem de pasta, passagem de testemunho, passagem de bastao, passagem de conhecimento, passagem de dossiers, transicao de, transferencia de conhecimento, incidente, incidentes, avaria, avarias, queda do, queda de sistema, queda do sistema, fora do ar, reuniao de emergencia, reuniao urgente, gabinete de crise, sala de guerra, escalonamento, escalada, escalamento, escalar, migracao, migracoes, migrar, mudanca de sistema, mudanca para o novo sistema, virada de sistema, virada do sistema, travado, travada, travados, travadas, emperrado, emperrada, preso em, presa em, preso no, encalhado, parado por, bloqueado por, bloqueada por, bloqueados, bloqueadas, bloqueado :, bloqueada :, desbloquear, desbloqueio, bloqueio, bloqueios, procura-se, procuram-se, procuramos, procurando, procuro, a procura, precisa-se, precisam-se, preciso de, precisamos de, ajuda com, ajuda para, ajuda, apresentacao ... a equipa, apresentacao ... a equipe, conhecer a equipa, conhecer a equipe',
        notAfter: 'aves, turno, mudanca de, muro de, hora, agenda, sem, precos, time, da selecao, calendario, auto, primeiros',
        notBefore:
          'de chaves, chaves, das chaves, de aves, aves, em rocha, indoor, de precos, turno, de turno, de plantao, plantao, de cheque, em casa, de agenda, agenda, no transito, transito, humanitaria, de custo, do time, da selecao, dos precos, de apartamento, de casa, de cabelo',
        notWith: 'aves, chaves, turno, plantao, rocha, arnes, apartamento, foco, concentracao, nao perturbe, transito, sef, cabelo, selecao, futebol',
      },
    ],
    things: `${ROUTINES} ${PAPERS} relatorio manual estatisticas boletim`,
    thingsAfar: 'ensaio preparacao',
    errands: 'encomendar comprar reservar preparar imprimir',
  },

  introduction: {
    nouns: 'apresentacoes, introducao, apresentacao mutua, conhecerem-se',
    surely: 'apresento-vos, vos apresento, apresento-te, te apresento, te apresentar, apresento a, apresento o, por em contacto, por em contato',
    besides: 'breve, rapida, chamada',
    leads: 'entre, de, com',
    topicLeads: 'a, ao, aos, as',
    verbs: 'apresento-te, apresento-vos, apresento, te apresento, apresentando, pondo em contacto, colocar em contacto, colocar em contato',
    presents: 'essa e a, esse e o, este e o, este e a, esta e a, este e, esta e, apresento-te, apresento-te a, apresento-te o, te apresento, conheca, conhece o, conhece a, eis',
    newcomers: 'novo, nova, novos, novas',
    joins: 'e, com, a, ao',
    pronouns: 'aos dois, a, o',
  },

  links: 'o os as um uma ao aos na no nas nos em com e ou por meu minha nosso nossa',
  aboutLinks: 'de do da dos das para',
  fillers: 'hoje amanha segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro tarde noite favor',
  notTypos: 'emigracao imigracao apresentador revisor escalador planejado planeado retrospectivo',
};

/** Portuguese as in Brazil, with "você": the rules of strategies 1 to 7. */
import type { RuleWords } from '../rule-words.ts';

export const PT_ESTABLISHING: Readonly<Record<string, RuleWords>> = {
  'their-milestone': {
    summary: 'Outra pessoa viveu um marco importante, e você estava lá.',
    rationale: 'Uma coisa específica que foi boa, dita por quem a viu, vale mais do que aplausos na sala.',
    basis: ['A manhã do dia útil seguinte, e no máximo uma vez por semana à mesma pessoa, é suposição nossa.', 'Boothby e Bohns: subestima-se o quanto um elogio agrada a quem o recebe.'],
    messages: { ended: '{organizer} teve {title} {heldAt}, e você estava lá. Dizer uma coisa que foi boa?' },
    silences: {
      mine: 'Foi você quem organizou.',
      noMilestone: 'O assunto não traz nenhum marco.',
      nobodyCalled: 'O calendário não diz quem organizou.',
    },
  },
  'recap-owed': {
    summary: 'Uma reunião que você organizou para duas ou mais pessoas terminou, e nenhum resumo foi enviado.',
    rationale: 'O que foi decidido é lembrado de tantas formas quantas pessoas havia. Algumas linhas no mesmo dia fazem disso uma só.',
    basis: ['Um resumo costuma sair no mesmo dia, em 24 horas no máximo.', 'Quem convoca uma reunião conta o que saiu dela: decisões, responsáveis e datas, perguntas em aberto.'],
    messages: { ended: 'Você organizou {title} {endedAt}, com {people}. Enviar um resumo curto?' },
    silences: {
      theirs: 'Não foi você quem organizou.',
      tooFew: 'Havia menos de duas outras pessoas: um resumo é para um grupo.',
      tooShort: 'Durou menos de meia hora.',
      social: 'Foi uma refeição ou uma comemoração, da qual ninguém faz ata.',
    },
  },
  'thanks-owed': {
    summary: 'Você encontrou alguém pela primeira vez, ou depois de muito tempo, e não agradeceu.',
    rationale: 'Agradecimentos são bem-vindos e raros: quem os escreve subestima o quanto agradam.',
    basis: [
      'Costuma-se agradecer até um dia depois da reunião; agradecimentos atrasados até o dia 14 são suposição nossa.',
      'Kumar e Epley: quem agradece subestima o quanto isso agrada, mesmo com atraso.',
    ],
    messages: {
      first: 'Você encontrou {people} pela primeira vez {metAt}{unseen, select, yes { e não escreveu desde então, pelo que seu calendário mostra} other {}}. Agradecer?',
      firstHere: 'Você encontrou {people} {metAt}, pela primeira vez neste calendário{unseen, select, yes {, e não escreveu desde então, pelo que seu calendário mostra} other {}}. Agradecer?',
      late: 'Você encontrou {people} pela primeira vez {metAt}{unseen, select, yes { e não escreveu desde então, pelo que seu calendário mostra} other {}}. Um agradecimento atrasado ainda agrada.',
      lateHere:
        'Você encontrou {people} {metAt}, pela primeira vez neste calendário{unseen, select, yes {, e não escreveu desde então, pelo que seu calendário mostra} other {}}. Um agradecimento atrasado ainda agrada.',
      again:
        'Você encontrou {people} {metAt}, depois de mais de {days, plural, one {# dia} other {# dias}}{unseen, select, yes {, e não escreveu desde então, pelo que seu calendário mostra} other {}}. Agradecer?',
      mixed:
        'Você encontrou {firsts} pela primeira vez {metAt}, e {again} depois de mais de {days, plural, one {# dia} other {# dias}}{unseen, select, yes {, e não escreveu desde então, pelo que seu calendário mostra} other {}}. Agradecer?',
      lateMixed:
        'Você encontrou {firsts} pela primeira vez {metAt}, e {again} depois de mais de {days, plural, one {# dia} other {# dias}}{unseen, select, yes {, e não escreveu desde então, pelo que seu calendário mostra} other {}}. Um agradecimento atrasado ainda agrada.',
    },
    silences: {
      alone: 'Não havia mais ninguém.',
      recap: 'Você organizou para mais de três pessoas: o resumo leva o agradecimento.',
      nobodyCalled: 'Havia mais de três pessoas, e o calendário não diz quem chamou.',
      metLately: 'Vocês tinham se encontrado pouco antes.',
      colleague: 'Vocês já se conheciam, e era alguém da casa a quem você não tinha pedido.',
    },
  },
  'unanswered-invite': {
    summary: 'Um convite começa em menos de dois dias e você não respondeu.',
    rationale: 'Quem convida conta com a sua resposta, seja sim ou não.',
    basis: ['Dois dias antes é a nossa suposição do último momento útil.', 'Um convite merece resposta antes de começar.'],
    messages: { soon: '{organizer} convidou você: {title}, {startsAt}. Responder?' },
    silences: {
      mine: 'É você quem organiza.',
      answered: 'Você já respondeu, ou o calendário não diz que se espera uma resposta.',
      nobodyAsks: 'O calendário não diz quem organiza.',
      oncePerSeries: 'A próxima da série vale por todas.',
    },
  },
  'no-agenda': {
    summary: 'Uma reunião que você organiza está perto, e o convite não diz do que se trata.',
    rationale: 'Quem vem preparado precisa saber para quê. Um link de acesso não é uma pauta.',
    basis: ['Um dia útil antes deixa tempo para se preparar; é suposição nossa.', 'Quem pede o tempo dos outros diz para quê.'],
    messages: { near: 'Você organiza {title}, {startsAt}, com {people}, e o convite não diz do que se trata. Incluir uma pauta?' },
    silences: {
      theirs: 'Não é você quem organiza.',
      tooShort: 'Dura menos de meia hora.',
      tooFew: 'Não vem ninguém de fora, e há menos de três outras pessoas.',
      hasAgenda: 'O convite diz do que se trata.',
      noBodies: 'Este calendário deixa de fora o texto dos convites, então não dá para saber.',
      oncePerSeries: 'A próxima da série vale por todas.',
      social: 'É uma refeição ou uma comemoração, que não precisa de pauta.',
    },
  },
  'double-booked': {
    summary: 'Duas reuniões que você aceitou ou organiza se sobrepõem nos próximos dois dias úteis.',
    rationale: 'Você só pode estar em uma. Quem sabe cedo pode se organizar sem você.',
    basis: ['Dois dias úteis antes deixam ao outro lado tempo para remarcar; é suposição nossa.', 'Cancele cedo, e avise você mesmo quem não vai poder encontrar.'],
    messages: {
      two: '{first, select, private {um compromisso particular} other {{firstTitle}}} e {second, select, private {um compromisso particular} other {{secondTitle}}} se sobrepõem {startsAt}. Escolher uma e avisar a outra cedo?',
      several:
        '{first, select, private {um compromisso particular} other {{firstTitle}}}, {second, select, private {um compromisso particular} other {{secondTitle}}} e {more, plural, one {{third, select, private {um compromisso particular} other {{thirdTitle}}}} other {mais #}} se sobrepõem {startsAt}. Escolher e avisar os outros cedo?',
    },
    silences: {
      noClash: 'Nada mais que você aceitou ou organiza cai no mesmo horário.',
      toldOnce: 'É dito com a primeira das reuniões que caem nesse horário.',
    },
  },
  'short-notice-change': {
    summary: 'Você cancelou ou mudou uma reunião sua menos de um dia antes do início.',
    rationale: 'Outras pessoas tinham guardado esse tempo. Um breve pedido de desculpas e um novo horário mostram que você percebeu.',
    basis: ['Menos de um dia é pouco, e duas horas de trabalho é logo: ambas são suposições nossas.', 'Quem muda um plano em cima da hora avisa pessoalmente e oferece o próximo.'],
    messages: {
      moved: 'Você mudou {title} com {people} em cima da hora: seria {wasAt}, e agora é {newAt}. Enviar um breve pedido de desculpas?',
      movedAway: 'Você mudou {title} com {people} em cima da hora: seria {wasAt}. Enviar um breve pedido de desculpas?',
      replaced: 'Você cancelou {title} com {people} em cima da hora: seria {wasAt}, e há um novo horário {newAt}. Enviar um breve pedido de desculpas?',
      cancelled: 'Você cancelou {title} com {people} em cima da hora: seria {wasAt}. Enviar um breve pedido de desculpas e oferecer outro horário?',
    },
    silences: {
      inTime: 'A mudança foi um dia ou mais antes do início.',
      afterwards: 'A mudança foi depois que terminou.',
      asItWas: 'Está de novo como estava.',
      changedAgain: 'Mudou mais uma vez desde então: é disso que se fala.',
      nobodyKnown: 'O calendário não diz mais quem viria.',
    },
  },
  'advice-unasked': {
    summary: 'Você mostrou um trabalho a algumas pessoas, em uma revisão ou oficina, e ainda pode pedir conselho a elas.',
    rationale: 'Quem esteve lá tem ideias para as quais a reunião não teve tempo. Uma pergunta concreta as traz à tona.',
    basis: [
      'Um dia útil depois, enquanto está fresco, é suposição nossa; perguntar a duas no máximo também.',
      'Yoon et al.: a quem se pede conselho dá uma opinião mais crítica e mais útil do que a quem se pede feedback.',
    ],
    messages: { ended: 'Você conduziu {title} {heldAt}, com {others}. Pedir conselho a {people} sobre um ponto concreto?' },
    silences: {
      theirs: 'Não foi você quem organizou.',
      noCue: 'O assunto não traz revisão, oficina, demo, retrospectiva, planejamento nem apresentação.',
      tooFew: 'Havia menos de duas outras pessoas.',
      tooMany: 'Havia mais de oito outras pessoas.',
    },
  },
  'help-cue': {
    summary: 'Uma reunião tratou de algo em que ajuda é bem-vinda, como uma chegada, uma passagem de bastão ou um incidente.',
    rationale: 'Ajuda concreta e fácil de recusar é bem-vinda. Pedir é que é difícil.',
    basis: ['Dois dias úteis depois é suposição nossa.', 'Dungan et al.: quem dá apoio subestima o quanto isso significa.'],
    messages: {
      ended: 'Você esteve em {title} {heldAt}. Oferecer a {people} uma coisa específica que ajudaria?',
      noted: 'Sua nota sobre {title} ({heldAt}) traz algo difícil. Oferecer a {people} uma coisa específica que ajudaria?',
    },
    silences: {
      noCue: 'Nem o assunto nem uma nota sua trazem algo em que ajuda seria bem-vinda.',
      mine: 'Foi você quem organizou, e nenhuma nota sua diz a quem ajudar.',
      nobodyCalled: 'O calendário não diz quem organizou.',
      sameTitle: 'Repete-se com este título, e só uma nota sua diria o que há de novo.',
    },
  },
  prepare: {
    summary: 'Você está para encontrar alguém pela primeira vez.',
    rationale: 'Saber quem é, e o que está em aberto entre vocês, permite começar pelo que importa.',
    basis: ['Do dia útil anterior até uma hora antes é suposição nossa.', 'Allen et al.: cinco a dez minutos de atraso já custam satisfação e ideias a uma reunião.'],
    messages: {
      first:
        'Você encontra {people} {here, select, yes {pela primeira vez neste calendário} other {pela primeira vez}} {startsAt}, em {title}.{tight, select, yes { Outra reunião sua termina logo antes, então não há intervalo.} other {}} Tirar alguns minutos para se preparar?',
      known:
        'Você encontra {people} {here, select, yes {pela primeira vez neste calendário} other {pela primeira vez}} {startsAt}, em {title}, e tem {promises, plural, one {uma promessa em aberto} other {# promessas em aberto}}.{tight, select, yes { Outra reunião sua termina logo antes, então não há intervalo.} other {}} Tirar alguns minutos para se preparar?',
    },
    silences: {
      begun: 'Já começou.',
      unanswered: 'Você ainda não disse se vai.',
      alone: 'Não vem mais ninguém.',
      metBefore: 'Você já encontrou todos os que vêm.',
    },
  },
};

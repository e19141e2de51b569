/** Portuguese as in Brazil, with "você": the rules of strategies 8 to 14. */
import type { RuleWords } from '../rule-words.ts';

export const PT_MAINTAINING: Readonly<Record<string, RuleWords>> = {
  'gone-quiet': {
    summary: 'Você e um contato deixaram de se falar no ritmo de costume, e nada está marcado.',
    rationale: 'Relações se apagam em silêncio. O calendário percebe antes de você.',
    basis: [
      'O intervalo mediano entre as suas próprias reuniões e mensagens, vezes 1,5; para um círculo sem ritmo, a cadência usual dele (Ferrazzi).',
      'Liu et al.: ser lembrado agrada às pessoas mais do que se espera.',
    ],
    messages: {
      rhythm: 'Você e {person} costumam ter contato {rhythmGap}; a última vez{unseen, select, yes {, pelo que seu calendário mostra,} other {}} foi {lastAt}. Dar um olá?',
      circle:
        '{person} está {circle, select, inner {no seu círculo próximo} active {no seu círculo ativo} other {na sua rede}}; a última vez que vocês tiveram contato{unseen, select, yes {, pelo que seu calendário mostra,} other {}} foi {lastAt}. Dar um olá?',
    },
    silences: {
      neverInTouch: 'Vocês ainda não tiveram contato, pelo que seu calendário mostra.',
      noRhythm: 'Há menos de três contatos de onde tirar um ritmo, e nenhum círculo foi escolhido.',
      tooLong: 'O intervalo de costume é tão longo que um ano de silêncio vem antes.',
    },
  },
  introduced: {
    summary: 'Alguém apresentou uma pessoa a você, e vocês se encontraram.',
    rationale: 'Quem apresenta pessoas empresta a elas o seu bom nome, e raramente fica sabendo no que deu.',
    basis: ['Costuma-se agradecer a quem apresenta em até um dia; a notícia depois de duas semanas é suposição nossa.', 'Uma apresentação é um favor: agradece-se, e conta-se como foi.'],
    messages: {
      met: '{introducer} apresentou você a {people}, e vocês se encontraram {metAt}. Agradecer a {introducer}?',
      outcome: '{introducer} apresentou você a {people}; vocês se encontraram {metAt}. Contar a {introducer} no que deu?',
    },
    silences: {
      noCue: 'O assunto não traz nenhuma apresentação, e você não anotou nenhuma.',
      series: 'Faz parte de uma série, e uma apresentação acontece uma vez.',
      tooMany: 'Há mais de quatro pessoas: isso não é uma apresentação.',
      mine: 'Foi você quem organizou.',
      noThird: 'Nenhuma terceira pessoa juntou vocês.',
      notMe: 'Ali outras pessoas são apresentadas umas às outras, não você.',
      alone: 'Não havia ninguém além de quem apresentou vocês.',
      knownBefore: 'Vocês já tinham se encontrado antes.',
    },
  },
  'promise-due': {
    summary: 'Algo que você prometeu vence em um dia útil, ou já venceu.',
    rationale: 'Quebrar uma promessa custa muito mais do que superá-la rende. A que é adiada a tempo não é quebrada.',
    basis: [
      'Um dia útil antes é suposição nossa: tempo bastante para cumprir ou para dizer que precisa de mais.',
      'Gneezy e Epley: cumprir uma promessa é muito mais valorizado do que quebrá-la, e superá-la pouco mais do que cumpri-la.',
    ],
    messages: {
      due: 'Você prometeu{whom, select, someone { a {people}} other {}}: “{promise}”. Vence {dueAt}. Fazer agora, ou dizer cedo que precisa de mais tempo?',
      overdue: 'Você prometeu{whom, select, someone { a {people}} other {}}: “{promise}”. Venceu {dueAt}. Fazer agora, ou dar uma nova data?',
    },
    silences: {
      noDate: 'Não tem data. Fica na lista de promessas e avisa assim que você der uma.',
      kept: 'Você disse que cumpriu.',
      missed: 'Você disse que não cumpriu.',
    },
  },
  'how-did-it-go': {
    summary: 'Algo que alguém tinha pela frente, segundo uma nota sua ou uma reunião de preparação, foi na última semana.',
    rationale: 'Muitos desejam sorte antes. Poucos perguntam depois, que é quando há o que contar.',
    basis: ['A partir da manhã seguinte, por uma semana: suposição nossa.', 'Liu et al.: ser lembrado agrada às pessoas mais do que se espera.'],
    messages: {
      noted: 'Você anotou sobre {people}: “{note}”. Isso foi {dayAt}. Perguntar como foi?',
      hard: 'Você anotou sobre {people}: “{note}”. Isso foi {dayAt}. Perguntar como está?',
      prepared: '{meetingTitle} era para algo de {people} que seria {dayAt}. Perguntar como foi?',
    },
    silences: {
      noCue: 'Não traz nada que alguém tivesse pela frente.',
      mine: 'É seu, não deles.',
      calledOff: 'Diz que foi adiado ou não aconteceu.',
      noDay: 'Não traz nenhum dia certo.',
      nobody: 'Não traz ninguém a quem perguntar.',
    },
  },
  'dormant-tie': {
    summary: 'Você costumava encontrar alguém com frequência, e faz mais de um ano que não há contato.',
    rationale: 'Velhos contatos conhecem você, e desde então viveram entre outras pessoas. A maioria fica feliz em ter notícias suas.',
    basis: [
      'Um ano de silêncio; com frequência é em seis semanas do ano anterior, mais ou menos o que um trabalho em comum leva. Uma pessoa por semana, por sorteio.',
      'Levin, Walter e Murnighan: o conselho de laços adormecidos era mais novo que o dos atuais, e igualmente confiável.',
    ],
    messages: {
      silent: 'Você e {person} se encontravam com frequência; a última vez que tiveram contato{unseen, select, yes {, pelo que seu calendário mostra,} other {}} foi {lastAt}. Retomar o contato?',
    },
    silences: {
      neverInTouch: 'Vocês ainda não tiveram contato, pelo que seu calendário mostra.',
      seldom: 'Vocês não se encontravam com frequência antes de perder o contato.',
      tooLong: 'Faz tempo demais.',
    },
  },
  'no-reply': {
    summary: 'Você perguntou algo a alguém, e nenhuma resposta veio por nenhum canal.',
    rationale: 'Uma pergunta se perde fácil. Um lembrete gentil a traz de volta; o segundo é o último, pois silêncio também é resposta.',
    basis: ['Três dias úteis, depois mais sete, depois nada: nossa suposição do que é paciente e ainda útil.', 'Quem pergunta pode perguntar de novo, com gentileza e não para sempre.'],
    messages: {
      first:
        'Você perguntou algo a {people} {askedAt}, e nenhuma resposta veio{seen, select, mail {, pelo que seu e-mail mostra} chat {, pelo que seus chats mostram} other {}}. Enviar um lembrete gentil?',
      second:
        'O que você perguntou a {people} {askedAt} continua sem resposta{seen, select, mail {, pelo que seu e-mail mostra} chat {, pelo que seus chats mostram} other {}}. Enviar um segundo lembrete, o último?',
    },
    silences: {
      answered: 'Houve sinal deles desde que você perguntou.',
      stopped: 'Você já perguntou mais duas vezes, ou faz muito tempo: fica por isso.',
    },
  },
  'series-losing-someone': {
    summary: 'Alguém recusou uma série sua, ou não respondeu, três vezes seguidas.',
    rationale: 'Talvez o horário não sirva, ou o tema. Perguntar abertamente poupa a ambos as próximas.',
    basis: ['Três vezes seguidas, em quatro meses, é nossa suposição de um padrão.', 'Um convite permanente respeita o tempo do outro ao perguntar de vez em quando se ainda serve.'],
    messages: {
      declined: '{people} recusou {title} {times, plural, one {a última vez} other {as últimas # vezes}}. Oferecer deixar de lado, encurtar ou mudar?',
      unanswered: '{people} não respondeu a {title} {times, plural, one {a última vez} other {as últimas # vezes}}. Oferecer deixar de lado, encurtar ou mudar?',
      mixed: '{people} recusou {title}, ou não respondeu, {times, plural, one {a última vez} other {as últimas # vezes}}. Oferecer deixar de lado, encurtar ou mudar?',
    },
    silences: {
      tooFew: 'Poucas da série aconteceram ultimamente.',
      everyoneComes: 'Ninguém recusou, ou deixou sem resposta, tantas vezes seguidas.',
    },
  },
  'reply-owed': {
    summary: 'Alguém perguntou algo a você, e você não respondeu por nenhum canal.',
    rationale: 'Uma resposta mostra que você ouviu, mesmo curta, dizendo quando virá mais.',
    basis: ['Dois dias úteis, um para o círculo próximo; aparece a partir da manhã seguinte, por quatro semanas.', 'Huang et al.: as pessoas gostam de quem responde e pergunta de volta.'],
    messages: { asked: '{person} perguntou algo a você {askedAt}, e você não respondeu{seen, select, mail {, pelo que seu e-mail mostra} chat {, pelo que seus chats mostram} other {}}. Responder?' },
    silences: {
      answered: 'Você deu sinal desde a pergunta.',
      goneOn: 'A última mensagem não pergunta nada.',
      stranger: 'Você nunca tinha encontrado esta pessoa nem escrito a ela.',
    },
  },
  'proposed-new-time': {
    summary: 'Alguém propôs outro horário para uma reunião sua, e ainda não deu em nada.',
    rationale: 'A pessoa quer estar lá. Até você responder, os dois horários ficam bloqueados no dia dela.',
    basis: ['Um dia útil, e antes da reunião, é suposição nossa.', 'Uma proposta merece resposta, seja qual for.'],
    messages: {
      one: '{people} prefere {title} {newAt}; por enquanto é {startsAt}. Aceitar, ou oferecer outro horário?',
      several: 'Há outros horários propostos para {title}, por {people}; por enquanto é {startsAt}. Aceitar um, ou oferecer outro?',
    },
    silences: {
      theirs: 'Não é você quem organiza a reunião.',
      standsThen: 'A reunião já está no horário proposto.',
      moved: 'Você mudou a reunião desde então.',
    },
  },
  'criticism-open': {
    summary: 'Alguém fez uma crítica ou deu um feedback a você, e você ainda não respondeu.',
    rationale: 'Quem diz o que está errado se arrisca. Uma resposta que não se defende torna provável que digam de novo.',
    basis: ['Não antes de uma hora, para a primeira pontada passar, e em até 48 horas: suposição nossa.', 'Feedback se agradece e se aproveita; não se discute.'],
    messages: {
      open: '{people} disse a você {heardAt}: “{feedback}”. Agradecer, e dizer o que você leva disso?',
      noWords: '{people} deu um feedback a você {heardAt}. Agradecer, e dizer o que você leva disso?',
    },
    silences: {
      acknowledged: 'Você já respondeu.',
    },
  },
  'loop-unclosed': {
    summary: 'Há um mês você agradeceu a alguém por um feedback, e a pessoa não soube o que mudou.',
    rationale: 'Nunca termina em “recebido”. Quem sabe que suas palavras mudaram algo fala de novo.',
    basis: ['Trinta dias para mudar algo é suposição nossa.', 'Feedback que se vê mudar algo continua vindo.'],
    messages: {
      untold: 'Você agradeceu a {people} {thankedAt} por dizer: “{feedback}”. Contar o que mudou desde então?',
      noWords: 'Você agradeceu a {people} {thankedAt} por um feedback. Contar o que mudou desde então?',
    },
    silences: {
      unacknowledged: 'Você ainda não respondeu: isso vem primeiro.',
      told: 'Você já contou o que mudou.',
    },
  },
  'gratitude-review': {
    summary: 'Alguém reservou tempo para você, ou respondeu, três vezes em três meses, e você não agradeceu.',
    rationale: 'O que se faz por você repetidas vezes logo parece natural. Um agradecimento por tudo diz que você viu.',
    basis: [
      'Três vezes em noventa dias, e uma vez por trimestre para cada pessoa: suposição nossa. Colegas vistos várias vezes por semana ficam de fora.',
      'Kumar e Epley: quem agradece subestima o quanto isso agrada, mesmo com atraso.',
    ],
    messages: {
      came: '{person} reservou tempo para {count} reuniões que você marcou, a última {lastAt}, e daqui não saiu nenhum agradecimento. Agradecer por tudo?',
      answered: '{person} respondeu a {count} perguntas suas, a última {lastAt}, e daqui não saiu nenhum agradecimento. Agradecer por tudo?',
    },
    silences: {
      few: 'Ultimamente não reservou tempo para você, nem respondeu, com frequência bastante.',
      everyday: 'Você encontra esta pessoa várias vezes por semana: o agradecimento tem lugar ali.',
      thanked: 'Você agradeceu há pouco.',
    },
  },
};

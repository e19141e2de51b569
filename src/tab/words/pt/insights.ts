/** Português: o que se fez, olhando para trás. */
import type { insights as english } from '../en/insights.ts';
import type { Told } from '../say.ts';

export const insights: Told<typeof english> = {
  'insights.title': 'Olhando para trás',
  'insights.intro': 'Só o que você mesmo fez, no seu próprio calendário. Ninguém mais é medido, e ninguém mais vê.',
  'insights.reading': 'Lendo os seus números',
  'insights.failed': 'Não foi possível ler os seus números.',
  'insights.empty': 'Ainda não há nada para ver',
  'insights.emptySays': 'Quando você tiver feito um primeiro acompanhamento ou anotado uma promessa, esta página mostrará como vai, semana a semana.',
  'insights.toQueue': 'Abrir a sua lista',
  'insights.week': 'Semana de',
  'insights.month': 'Mês',
  'insights.soFar': '{period}, até agora',

  'insights.done': 'Agradecimentos e resumos',
  'insights.doneBoth': 'Nas últimas 4 semanas você agradeceu a {people, plural, one {# pessoa} other {# pessoas}} e escreveu {recaps, plural, one {# resumo} other {# resumos}}.',
  'insights.doneThanks': 'Nas últimas 4 semanas você agradeceu a {people, plural, one {# pessoa} other {# pessoas}}.',
  'insights.doneRecaps': 'Nas últimas 4 semanas você escreveu {recaps, plural, one {# resumo} other {# resumos}}.',
  'insights.doneNone': 'Não houve agradecimento nem resumo nas últimas 4 semanas.',
  'insights.doneHow': 'Os acompanhamentos que você marcou como feitos, e os que já tinha respondido antes de vir aqui.',
  'insights.thanks': 'Obrigados',
  'insights.recaps': 'Resumos',
  'insights.others': 'Outros',

  'insights.promises': 'Promessas cumpridas',
  'insights.promisesSay':
    'Desde {month} você anotou {made, plural, one {# promessa} other {# promessas}} e cumpriu {kept}. {open, plural, =0 {Nenhuma está aberta} one {# está aberta} other {# estão abertas}} agora.',
  'insights.promisesNone': 'Você não anotou nenhuma promessa desde {month}.',
  'insights.promisesHow': 'Cada uma conta no mês em que você a fez. “Mais tarde” é depois do seu dia, ou depois de receber outro.',
  'insights.kept': 'Cumpridas',
  'insights.keptLater': 'Mais tarde',
  'insights.missed': 'Perdidas',
  'insights.open': 'Abertas',

  'insights.pace': 'Tempo até o acompanhamento',
  'insights.paceSays': 'Metade dos seus acompanhamentos levou {time} ou menos.',
  'insights.paceFew': 'Menos de 3 acompanhamentos foram feitos desde {month}: poucos para falar de um tempo habitual.',
  'insights.paceHow': 'Desde o fim da reunião, ou desde que surgiu. Os “olás” não contam: esperam até que seja bom para você.',
  'insights.time': 'Tempo habitual',
  'insights.followUps': 'Acompanhamentos',
  'insights.tooFew': 'poucos',

  'insights.quiet': 'Silêncios e voltas',
  'insights.quietOnly': 'Desde {month} fez-se silêncio com {quiet, plural, one {# pessoa} other {# pessoas}}.',
  'insights.quietSome': 'Desde {month} fez-se silêncio com {quiet, plural, one {# pessoa} other {# pessoas}}; com {back} delas você está de novo em contato.',
  'insights.quietBack': 'Desde {month} fez-se silêncio com {quiet, plural, one {# pessoa} other {# pessoas}}, e você está de novo em contato.',
  'insights.quietNone': 'Desde {month} não se fez silêncio com ninguém que a sua lista tem em mente.',
  'insights.quietHow': 'Pessoas com quem o seu intervalo habitual tinha passado, até onde a sua lista o disse; cada uma no mês em que passou.',
  'insights.back': 'De novo em contato',
  'insights.still': 'Ainda em silêncio',
};

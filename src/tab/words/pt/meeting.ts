/** Portuguese as in Brazil, with "você". */
import type { meeting as english } from '../en/meeting.ts';
import type { Told } from '../say.ts';

export const meeting: Told<typeof english> = {
  'brief.reading': 'Lendo o que há para saber sobre esta reunião',
  'brief.failed': 'Não foi possível ler esta reunião.',
  'brief.before': '{when}, até {end}',
  'brief.during': 'agora, até {end}',
  'brief.after': 'terminou {when}',
  'brief.allDay': 'O dia todo',
  'brief.cancelled': 'Esta reunião foi cancelada.',
  'brief.people': 'Quem vem',
  'brief.invited': 'Quem foi convidado',
  'brief.nobody': 'Ninguém mais vem.',
  'brief.new': 'Primeira vez',
  'brief.more': '{count, plural, one {E mais uma pessoa.} other {E mais #.}}',
  'brief.all': '{count, plural, other {Mostrar todos os #}}',
  'brief.prepare': 'Para preparar',
  'brief.followUps': 'Desta reunião',
  'brief.nothingToFollow': 'Por enquanto não há nada a fazer. O que surgir aparece aqui sozinho.',
  'brief.open': 'Em aberto com quem vem',
  'brief.nothingOpen': 'Não há nada em aberto com eles.',
  'brief.queue': 'Sua lista completa',
  'brief.private': 'Esta reunião é particular',
  'brief.privateSays': 'O Followthrough não mostra nada de reuniões particulares nem sugere nada sobre elas.',
  'brief.notRead': 'Esta reunião ainda não está no seu calendário',
  'brief.notReadSays': 'Seu calendário, como foi lido da última vez, não a tem. Se o convite é novo, leia-o de novo; uma chamada sem convite continua desconhecida.',
  'brief.readNow': 'Ler o calendário agora',
  'brief.noMeeting': 'Isto pertence a uma reunião do Teams',
  'brief.noMeetingSays': 'Abra uma reunião no Teams, escolha “Adicionar um aplicativo” (+) e depois Followthrough: você vê quem vem e o que está em aberto com eles.',
  'configure.title': 'Followthrough nesta reunião',
  'configure.says': '“Salvar” adiciona uma página em que cada pessoa que usa o Followthrough vê a própria preparação, suas notas e pendências, e ninguém as dos outros.',
};

/** What people have before them, in English. */
import type { ComingWords } from './coming-words.ts';

export const en: ComingWords = {
  events:
    'launch, launches, go-live, goes live, going live, release day, opening night, premiere, job interview, interview, interviews, exam, exams, driving test, defence, defense, viva, thesis defence, thesis defense, keynote, big talk, talk, presents, presentation, board presentation, pitch, pitches, demo day, audit, inspection, hearing, negotiation, first day, starts at, starts her new, starts his new, starts their new, new job, promotion panel, move, moves to, moving to, moves house, moving house, house move, moving day, relocation, relocates, marathon, half marathon, race, triathlon, concert, exhibition, performance, competition, tournament, graduation, wedding, assessment, certification, appraisal',
  hardships:
    'surgery, operation, op, chemo, chemotherapy, scan results, biopsy, hospital, funeral, memorial service, test results, treatment, diagnosis, custody hearing, divorce hearing, anniversary of',
  others:
    'launch party, launch pad, launchpad, move the, move our, move my, move it, move this, move that, interview panel, interviews candidates, interview candidates, interview guide, interview questions, exam period, talk to, talk about, talk with, small talk, race condition, data race, performance review, performance issues, memory release, test results of the build, hospital project, operation manual, demo environment, release notes, race to',
  calledOff: 'postponed, cancelled, canceled, called off, rescheduled, moved back, pushed back, delayed, put off',
  mine: 'my, our, i have, i have a, i have an, i have my, we have, we have a, we have an, we have our',
  preparing: 'prep, prepare, preparing, preparation, rehearsal, rehearse, practice, practise, dry run, dry-run, mock, run-through, run through, coaching, ready for, getting ready, get ready',
};

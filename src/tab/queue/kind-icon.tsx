/** A small picture for each kind of follow-up; the words beside it carry the meaning. */
import { CalendarAgendaRegular, CalendarMultipleRegular, CalendarQuestionMarkRegular, ChatRegular, HeartRegular, NotepadRegular, PersonRegular, StarRegular } from '@fluentui/react-icons';

const ICONS: Readonly<Record<string, typeof PersonRegular>> = {
  'thank-you': HeartRegular,
  'check-in': ChatRegular,
  invitation: CalendarQuestionMarkRegular,
  recap: NotepadRegular,
  agenda: CalendarAgendaRegular,
  choice: CalendarMultipleRegular,
  praise: StarRegular,
};

/** Hidden from screen readers. */
export function KindIcon({ kind }: { readonly kind: string }) {
  const Icon = ICONS[kind] ?? PersonRegular;
  return <Icon className="kind-icon" aria-hidden="true" fontSize={16} />;
}

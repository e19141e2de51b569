/** A small picture for each kind of follow-up; the words beside it carry the meaning. */
import { Icon, type Shape } from '../icons/icon.tsx';

const OF_KIND: Readonly<Record<string, Shape>> = {
  'thank-you': 'heart',
  'check-in': 'chat',
  invitation: 'calendarQuestionMark',
  recap: 'notepad',
  agenda: 'calendarAgenda',
  choice: 'calendarMultiple',
  praise: 'star',
};

/** Hidden from screen readers. */
export function KindIcon({ kind }: { readonly kind: string }) {
  return <Icon className="kind-icon" shape={OF_KIND[kind] ?? 'person'} size={16} />;
}

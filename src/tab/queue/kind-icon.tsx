/** A small picture for each kind of follow-up; the words beside it carry the meaning. */
import { CalendarQuestionMarkRegular, ChatRegular, HeartRegular, PersonRegular } from '@fluentui/react-icons';

/** Hidden from screen readers. */
export function KindIcon({ kind }: { readonly kind: string }) {
  const Icon = kind === 'thank-you' ? HeartRegular : kind === 'check-in' ? ChatRegular : kind === 'invitation' ? CalendarQuestionMarkRegular : PersonRegular;
  return <Icon className="kind-icon" aria-hidden="true" fontSize={16} />;
}

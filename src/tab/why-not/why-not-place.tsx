/** Where "Why not?" is answered, whoever asked; loaded when first asked. The focus goes back to where it was. */
import { useEffect } from 'react';
import { useServices } from '../services.ts';
import { overlay } from '../shell/overlay.tsx';
import { usePlace } from '../shell/place.ts';

const WhyNotDialog = overlay(async () => (await import('./why-not-dialog.tsx')).WhyNotDialog);

/** Nothing until something is asked; nothing again on another page. */
export function WhyNotPlace({ zone, now, page }: { readonly zone: string; readonly now: number; readonly page: string }) {
  const { asking } = useServices();
  const question = usePlace(asking);
  useEffect(
    () => () => {
      asking.put(null);
    },
    [asking, page],
  );
  if (!question) return null;
  return (
    <WhyNotDialog
      question={question}
      zone={zone}
      now={now}
      onClose={() => {
        asking.put(null);
      }}
    />
  );
}

/** What is typed is saved before the page goes away; where that may fail, the browser asks first. */
import { useEffect } from 'react';
import { useServices } from '../services.ts';

/** Watches as long as the page is shown. */
export function useSavingOnLeave(): void {
  const { drafts, notes } = useServices();
  useEffect(() => {
    const saveAll = () => {
      drafts.flushAll(true);
      notes.flushAll(true);
    };
    const onHide = () => {
      if (document.visibilityState === 'hidden') saveAll();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!drafts.hasUnsaved() && !notes.hasUnsaved()) return;
      saveAll();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [drafts, notes]);
}

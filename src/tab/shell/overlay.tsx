/** What opens above the page is loaded when first needed, and with it what keeps the focus in order from then on. */
import { lazy, Suspense, type ComponentType } from 'react';
import { createPlace, usePlace } from './place.ts';

const loadKeeper = async () => ({ default: (await import('./focus-keeper.tsx')).FocusKeeper });
const FocusKeeper = lazy(loadKeeper);
const needed = createPlace<true>();

/** A menu or dialog that is loaded when it is first shown; shows nothing until then. */
export function overlay<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Loaded = lazy(async () => {
    const [loaded] = await Promise.all([load(), loadKeeper()]);
    needed.put(true);
    return { default: loaded };
  });
  return function Overlay(props: Props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

/** Stands once in the page. */
export function FocusKeeping() {
  return (
    usePlace(needed) && (
      <Suspense fallback={null}>
        <FocusKeeper />
      </Suspense>
    )
  );
}

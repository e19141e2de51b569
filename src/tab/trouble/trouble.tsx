/** Troubles are rare: what shows them is loaded when there is one. */
import { lazy, Suspense, type ComponentProps } from 'react';

const Screen = lazy(async () => ({ default: (await import('./trouble-screen.tsx')).TroubleScreen }));
const Bar = lazy(async () => ({ default: (await import('./trouble-bar.tsx')).TroubleBar }));

/** A trouble where there is no queue to show. */
export function TroubleScreen(props: ComponentProps<typeof Screen>) {
  return (
    <Suspense fallback={null}>
      <Screen {...props} />
    </Suspense>
  );
}

/** A trouble above a queue that is still good to work with. */
export function TroubleBar(props: ComponentProps<typeof Bar>) {
  return (
    <Suspense fallback={null}>
      <Bar {...props} />
    </Suspense>
  );
}

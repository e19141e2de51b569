/** Who is signed in, or what stands in their place: signing in, a trouble with its way out, or waiting. */
import type { ReactNode } from 'react';
import type { Me } from '../../api/contract.ts';
import { explain } from '../api/problem.ts';
import { useMe } from '../api/queries.ts';
import { SignInNeeded } from '../host/host.ts';
import { TroubleScreen } from '../trouble/trouble.tsx';
import { troubleOf } from '../trouble/troubles.ts';
import { Boundary } from './boundary.tsx';
import { Message } from './message.tsx';
import { PlaceholderRows } from './placeholder-rows.tsx';
import { SignIn } from './sign-in.tsx';
import { say } from '../words/say.ts';

/** Shows what a known person is shown, once it is known who they are. */
export function Known({ children }: { readonly children: (me: Me) => ReactNode }) {
  const me = useMe();
  const again = () => void me.refetch();
  const trouble = troubleOf(me.error);
  return (
    <Boundary>
      {me.data ? (
        children(me.data)
      ) : me.error instanceof SignInNeeded ? (
        <SignIn onDone={again} />
      ) : trouble ? (
        <TroubleScreen trouble={trouble} onAgain={again} />
      ) : me.error ? (
        <Message tone="failed" title={say('problem.queue')} action={{ name: say('again'), run: again }}>
          {explain(me.error)}
        </Message>
      ) : (
        <PlaceholderRows name={say('opening.queue')} />
      )}
    </Boundary>
  );
}

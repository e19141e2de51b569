/** A person by one of their addresses: whoever it is now opens under their own id. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hrefOf } from '../route.ts';
import { useServices } from '../services.ts';
import { OpenedPanel } from '../shell/opened-panel.tsx';
import { personWith } from './queries.ts';
import { say } from '../words/more.ts';

/** Stands until they are found; the browser's Back does not come here again. */
export function PersonAt({ address, onClose }: { readonly address: string; readonly onClose: () => void }) {
  const { client } = useServices();
  const { data, error, refetch } = useQuery({
    queryKey: ['person-at', address],
    retry: false,
    queryFn: async () => (await personWith(client, address)).id,
  });
  useEffect(() => {
    if (data !== undefined) window.location.replace(hrefOf('people', data));
  }, [data]);
  return (
    <OpenedPanel what="person" href={hrefOf('people', address)} back={{ name: say('opened.toPeople'), run: onClose }} error={error} onTryAgain={() => void refetch()} onClose={onClose}>
      {null}
    </OpenedPanel>
  );
}

/** One follow-up in a list that is worked on. */
import { memo, useId } from 'react';
import { go } from '../route.ts';
import { RowView, type RowProps } from './row-view.tsx';

/** Opened on the queue's page where nothing else is said. */
type Props = Omit<RowProps, 'onOpen'> & Partial<Pick<RowProps, 'onOpen'>>;

const openOnPage = (id: string) => {
  go('queue', id);
};

/** Hundreds stay as they are while one changes. */
export const Row = memo(function Row({ onOpen = openOnPage, ...props }: Props) {
  return <RowView whyId={useId()} onOpen={onOpen} {...props} />;
});

/** Follows what is selected in the host: the latest wins, and what was selected only in passing is not asked about. */
import { useEffect, useState } from 'react';
import type { Item, ItemBeside } from '../host/item.ts';

/** A selection has to rest so long, in milliseconds. */
const REST = 250;

export type Selected = { readonly state: 'reading' | 'none' | 'failed' } | { readonly state: 'item'; readonly item: Item };

/** What is selected, and a way to look again. */
export function useItem(beside: ItemBeside): { readonly selected: Selected; readonly lookAgain: () => void } {
  const [selected, setSelected] = useState<Selected>({ state: 'reading' });
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let latest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const mine = (latest += 1);
      const told = await beside.read().then(
        (item): Selected => (item ? { state: 'item', item } : { state: 'none' }),
        (): Selected => ({ state: 'failed' }),
      );
      if (mine === latest) setSelected(told);
    };
    const lookSoon = () => {
      latest += 1;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), REST);
    };
    void look();
    const stop = beside.onChange(lookSoon);
    return () => {
      latest += 1;
      clearTimeout(timer);
      stop();
    };
  }, [beside, looks]);
  return {
    selected,
    lookAgain: () => {
      setLooks(looks + 1);
    },
  };
}

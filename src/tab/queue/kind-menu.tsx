/** Which kinds of follow-ups the list shows, with how many there are of each. */
import { Menu, MenuDivider, MenuItem, MenuItemCheckbox, MenuList, MenuPopover } from '@fluentui/react-components';
import { kindName } from '../words.ts';
import type { KindCount } from './filter.ts';
import { say } from '../words/more.ts';

interface Props {
  readonly target: HTMLElement;
  readonly kinds: readonly KindCount[];
  readonly taken: ReadonlySet<string>;
  readonly onTake: (kinds: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Open as long as it is mounted; stays open while kinds are taken. */
export function KindMenu({ target, kinds, taken, onTake, onClose }: Props) {
  return (
    <Menu
      open
      inline
      positioning={{ target, position: 'below', align: 'end', offset: 4 }}
      checkedValues={{ kind: [...taken] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        onTake(checkedItems);
      }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover aria-label={say('kinds')}>
        <MenuList hasCheckmarks>
          {kinds.map(({ kind, count }) => (
            <MenuItemCheckbox key={kind} name="kind" value={kind} persistOnClick secondaryContent={String(count)}>
              {kindName(kind)}
            </MenuItemCheckbox>
          ))}
          <MenuDivider />
          <MenuItem
            disabled={taken.size === 0}
            onClick={() => {
              onTake([]);
              onClose();
            }}
          >
            {say('kinds.all')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

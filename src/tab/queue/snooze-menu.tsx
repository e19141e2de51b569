/** When to see it again: the usual moments, or a date. One menu for the page, opened beside the button that asked. */
import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { useState } from 'react';
import type { Me } from '../../api/contract.ts';
import { nearText, snoozeChoices } from '../time.ts';
import { say } from '../words/more.ts';

interface Props {
  readonly target: HTMLElement;
  readonly zone: string;
  readonly hours: Me['workingHours'];
  readonly onPick: (until: string) => void;
  readonly onPickDate: () => void;
  readonly onClose: () => void;
}

/** Open as long as it is mounted. */
export function SnoozeMenu({ target, zone, hours, onPick, onPickDate, onClose }: Props) {
  const [now] = useState(() => Date.now());
  return (
    <Menu
      open
      inline
      positioning={{ target, position: 'below', align: 'start', offset: 4 }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover aria-label={say('snooze.title')}>
        <MenuList>
          {snoozeChoices(now, zone, hours).map(({ name, until }) => (
            <MenuItem
              key={name}
              secondaryContent={nearText(until, now, zone)}
              onClick={() => {
                onPick(until);
              }}
            >
              {say(`snooze.${name}`)}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem persistOnClick onClick={onPickDate}>
            {say('snooze.pick')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The Outlook add-in in the manifest: that its buttons lead somewhere, and that it and outlook.xml are one add-in to whoever has both. */
import type { Extension, Manifest } from './manifest.ts';

/** Where Outlook shows the button: messages and appointments, as their reader and as their writer. */
const PLACES = ['mailRead', 'mailCompose', 'meetingDetailsAttendee', 'meetingDetailsOrganizer'];
/** What the pane needs: reading who is on an item takes ReadItem, and putting a draft at the cursor takes this. */
const NEEDED = 'ReadWriteItem';
/** How much of a message the pane may see, as each of the two manifests says it. */
const LEVELS: Readonly<Record<string, string>> = {
  'MailboxItem.Restricted.User': 'Restricted',
  'MailboxItem.Read.User': 'ReadItem',
  'MailboxItem.ReadWrite.User': 'ReadWriteItem',
  'Mailbox.ReadWrite.User': 'ReadWriteMailbox',
};

/** Everything wrong with the add-in by itself, one sentence each. */
export function lintExtension({ extensions = [] }: Manifest): string[] {
  const [extension] = extensions;
  if (!extension) return ['extensions is empty: add the Outlook pane, which outlook.html is.'];

  const { ribbons = [], runtimes = [], alternates = [] } = extension;
  const places = new Set(ribbons.flatMap(({ contexts = [] }) => contexts));
  const deeds = runtimes.flatMap((runtime) => runtime.actions ?? []);
  const actions = new Set(deeds.map(({ id }) => id));
  const hasIcons = alternates.some(({ alternateIcons }) => alternateIcons);
  return [
    ...PLACES.filter((place) => !places.has(place)).map((place) => `no ribbon of extensions[0] is for ${place}: add it to the contexts of one.`),
    ...buttonsOf(extension)
      .filter((id) => !actions.has(id))
      .map((id) => `a button of extensions[0] starts "${id}", which no runtime has: add that action to runtimes, or correct the button's actionId.`),
    ...(deeds.some(({ pinnable }) => pinnable === true)
      ? []
      : ['no action of extensions[0] is pinnable: the pane that follows the selected message has to be, so add "pinnable": true to the one for mailRead.']),
    ...(hasIcons ? [] : ['extensions[0].alternates has no alternateIcons: without them Microsoft makes no add-in for Outlook on Mac, so add both icons.']),
  ];
}

/** What of the manifest and outlook.xml does not fit together, one sentence each. */
export function lintTwins({ extensions = [], authorization }: Manifest, xml: string): string[] {
  const id = /<Id>([^<]*)<\/Id>/.exec(xml)?.[1] ?? '';
  const level = /<Permissions>([^<]*)<\/Permissions>/.exec(xml)?.[1] ?? '';
  const hidden = (extensions[0]?.alternates ?? []).map(({ hide }) => hide?.customOfficeAddin?.officeAddinId);
  const levels = (authorization?.permissions?.resourceSpecific ?? []).map(({ name = '' }) => LEVELS[name]);
  return [
    ...(hidden.includes(id) ? [] : [`extensions[0].alternates hides no add-in with the id ${id} of outlook.xml: name it in hide.customOfficeAddin.officeAddinId, or people see two buttons.`]),
    ...(level === NEEDED ? [] : [`outlook.xml asks for ${level}, and the pane needs ${NEEDED}: less, and no draft can be inserted; more, and administrators are asked for what nobody uses.`]),
    ...(levels.includes(level) ? [] : [`outlook.xml asks for ${level}, and the manifest does not: give both the same permission, in <Permissions> and in authorization.permissions.`]),
  ];
}

function buttonsOf({ ribbons = [] }: Extension): string[] {
  return ribbons.flatMap(({ tabs = [] }) => tabs.flatMap(({ groups = [] }) => groups.flatMap(({ controls = [] }) => controls.map(({ actionId = '' }) => actionId))));
}

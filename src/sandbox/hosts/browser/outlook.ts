/** Hosts the pane as Outlook does: beside a message or an appointment made from somebody's calendar. Runs in a browser. */
import type { DoubleItem, DoublePerson, DoubleStart, OfficeDouble } from '../../office/office-double.ts';
import { openWindow } from './compose.ts';
import { calendarOf, chosen, COMMON, control, nameOf, one, people, type Choices, type Named, type Shown } from './controls.ts';

const EVERY = 300;

const users = await people();
const events = await calendarOf(chosen('user', users));
const choices: Choices = {
  ...COMMON,
  ...users,
  theme: [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ],
  width: [
    ['360px', '360 px'],
    ['320px', '320 px'],
    ['450px', '450 px'],
  ],
  nested: [
    ['yes', 'yes'],
    ['no', 'no'],
  ],
  event: [...events.map((event, nth) => [String(nth), nameOf(event)] as const), ['none', 'Nothing']],
  as: [
    ['read', 'a message from them'],
    ['written', 'a message to them'],
    ['attended', 'an appointment of theirs'],
    ['organized', 'an appointment of mine'],
  ],
};
const now = (name: string) => chosen(name, choices);
const frame = one('iframe', HTMLIFrameElement);
const field = one('.written textarea', HTMLTextAreaElement);
let shownWindows = 0;

for (const form of [one('form.controls', HTMLFormElement), one('form.item', HTMLFormElement)]) {
  control(form, Object.fromEntries(Object.entries(choices).filter(([name]) => form.querySelector(`[name="${name}"]`))), (name) => {
    if (name === 'user') window.location.reload();
    else if (name === 'width') frame.style.setProperty('--width', now('width'));
    else if (name === 'event' || name === 'as') select();
    else show();
  });
}
field.addEventListener('input', () => double()?.write(field.value));
setInterval(follow, EVERY);
frame.style.setProperty('--width', now('width'));
show();

/** Opens the pane anew. */
function show(): void {
  const start: DoubleStart = { item: itemNow(), language: now('locale'), isDarkTheme: now('theme') === 'dark', nestedAppAuth: now('nested') === 'yes' };
  Object.assign(window, { officeDoubleStart: start });
  shownWindows = 0;
  frame.src = `/sandbox/hosts/pane?user=${encodeURIComponent(now('user'))}`;
  tellItem();
}

/** The pane stays, and hears of another item. */
function select(): void {
  double()?.select(itemNow());
  tellItem();
}

function tellItem(): void {
  const event = eventNow();
  one('.people', HTMLParagraphElement).textContent = event ? [event.organizer, ...event.attendees].map(({ name }) => name).join(', ') : '';
  one('.written', HTMLElement).hidden = itemNow()?.isWritten !== true;
}

/** What the pane did: windows that it opened, and text that it put where the cursor is. */
function follow(): void {
  const opened = double()?.opened ?? [];
  for (const { kind, form } of opened.slice(shownWindows)) {
    const {
      toRecipients,
      requiredAttendees,
      subject = '',
      htmlBody,
      body = '',
    } = form as Partial<Record<'toRecipients' | 'requiredAttendees', readonly string[]> & Record<'subject' | 'htmlBody' | 'body', string>>;
    const text = htmlBody === undefined ? body : new DOMParser().parseFromString(htmlBody.replaceAll('<br>', '\n'), 'text/html').body.textContent;
    openWindow({ kind: kind === 'message' ? 'mail' : 'meeting', to: toRecipients ?? requiredAttendees ?? [], subject, body: text }, now('user'));
  }
  shownWindows = opened.length;
  if (document.activeElement !== field) field.value = double()?.body() ?? '';
}

function double(): OfficeDouble | undefined {
  return (frame.contentWindow as unknown as { readonly officeDouble?: OfficeDouble } | null)?.officeDouble;
}

function eventNow(): Shown | undefined {
  return events[Number(now('event'))];
}

/** The event as the item that Outlook would show. */
function itemNow(): DoubleItem | null {
  const event = eventNow();
  if (!event) return null;
  const { subject, organizer, attendees } = event;
  const me = now('user');
  const others = [organizer, ...attendees].filter(({ address }) => address !== me).map(personOf);
  const [from] = others;
  const mine = personOf({ name: me, address: me });
  switch (now('as')) {
    case 'written':
      return { itemType: 'message', isWritten: true, subject: `Re: ${subject}`, to: others, body: '<p>Hello,</p><p>|</p><p>Best regards</p>' };
    case 'attended':
      return { itemType: 'appointment', subject, organizer: personOf(organizer), requiredAttendees: attendees.map(personOf) };
    case 'organized':
      return { itemType: 'appointment', isWritten: true, subject, requiredAttendees: others, body: '<p>|</p>' };
    default:
      return { itemType: 'message', subject, ...(from ? { from } : {}), to: [mine], cc: others.slice(1) };
  }
}

function personOf({ name, address }: Named): DoublePerson {
  return { displayName: name, emailAddress: address };
}

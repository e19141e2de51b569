/** A window to write in, as the host's own: what is sent from it goes out through the sandbox's mail. Runs in a browser. */

export interface Written {
  readonly kind: 'mail' | 'chat' | 'meeting';
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

const TITLES = { mail: 'New message', chat: 'New chat', meeting: 'New meeting' } as const;

/** Opens it with this in it. Only mail goes anywhere. */
export function openWindow({ kind, to, subject, body }: Written, from: string): void {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', TITLES[kind]);
  const title = document.createElement('h1');
  title.textContent = TITLES[kind];
  const form = document.createElement('form');
  form.method = 'dialog';
  const addressees = field('To', document.createElement('input'), to.join(', '));
  const about = field('Subject', document.createElement('input'), subject);
  const text = field('Text', document.createElement('textarea'), body);
  text.rows = 12;
  form.append(title, ...[addressees, about, text].flatMap(({ parentElement }) => parentElement ?? []), button('send', 'Send'), button('discard', 'Discard'));
  dialog.append(form);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (dialog.returnValue === 'send' && kind === 'mail') void send(from, addressees.value, about.value, text.value);
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** Names it by a label around it. */
function field<Kind extends HTMLInputElement | HTMLTextAreaElement>(name: string, input: Kind, value: string): Kind {
  const label = document.createElement('label');
  label.append(name, input);
  input.value = value;
  return input;
}

function button(value: string, text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.value = value;
  made.textContent = text;
  return made;
}

async function send(from: string, addressees: string, subject: string, body: string): Promise<void> {
  const to = addressees
    .split(/[,;]/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
  await fetch('/sandbox/hosts/mail', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ from, to, subject, body }) });
}

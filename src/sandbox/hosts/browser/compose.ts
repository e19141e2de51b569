/** A window to write in, as the host's own: what is sent from it goes out through the sandbox's mail. Runs in a browser. */
import { one } from './controls.ts';

export interface Written {
  readonly kind: 'mail' | 'chat' | 'meeting';
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

const TITLES = { mail: 'New message', chat: 'New chat', meeting: 'New meeting' } as const;

/** Opens it with this in it. Only mail goes anywhere. */
export function openWindow(written: Written, from: string): void {
  const dialog = one('dialog', HTMLDialogElement);
  const field = { to: one('dialog [name="to"]', HTMLInputElement), subject: one('dialog [name="subject"]', HTMLInputElement), body: one('dialog [name="body"]', HTMLTextAreaElement) };
  one('#compose-title', HTMLHeadingElement).textContent = TITLES[written.kind];
  field.to.value = written.to.join(', ');
  field.subject.value = written.subject;
  field.body.value = written.body;
  dialog.returnValue = '';
  dialog.addEventListener('close', () => void (dialog.returnValue === 'send' && written.kind === 'mail' ? send() : undefined), { once: true });
  dialog.showModal();

  async function send(): Promise<void> {
    const to = field.to.value
      .split(/[,;]/)
      .map((address) => address.trim())
      .filter((address) => address !== '');
    const body = JSON.stringify({ from, to, subject: field.subject.value, body: field.body.value });
    await fetch('/sandbox/hosts/mail', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  }
}

/** The chats of one person, and what was written in them. */

export interface ChatMember {
  readonly userId: string;
  readonly name: string;
  /** Graph does not know everyone's. */
  readonly address: string | null;
}

export interface ChatMessage {
  /** The moment it was written, in epoch milliseconds: Graph's id of it, one a chat. */
  readonly at: number;
  /** When it was edited, deleted or reacted to last. */
  readonly modifiedAt: number;
  /** Null for what nobody wrote: "Ana was added". */
  readonly by: string | null;
  /** HTML. */
  readonly content: string;
  readonly isDeleted: boolean;
  /** Ids of users. */
  readonly mentions: readonly string[];
}

export interface Chat {
  readonly id: string;
  readonly type: 'oneOnOne' | 'group' | 'meeting';
  readonly topic: string | null;
  readonly members: readonly ChatMember[];
  readonly messages: readonly ChatMessage[];
}

/** What became of a chat, or of a message in it. */
export interface ChatChange {
  readonly chat: Chat;
  /** Null where it is the chat itself. */
  readonly message: ChatMessage | null;
  readonly changeType: 'created' | 'updated' | 'deleted';
}

export class Chats {
  /** Hears of every change. */
  onChange: (change: ChatChange) => void = () => undefined;
  readonly #chats = new Map<string, Chat>();

  /** Opens a chat, or gives it another topic or other members. */
  open(chat: Omit<Chat, 'messages'>): void {
    const known = this.#chats.get(chat.id);
    this.#keep({ ...chat, messages: known?.messages ?? [] }, null, known ? 'updated' : 'created');
  }

  /** Adds a message; by nobody where `by` is null. */
  write(id: string, message: Pick<ChatMessage, 'at' | 'by' | 'content'> & Partial<ChatMessage>): void {
    const chat = this.#known(id);
    const written = { modifiedAt: message.at, isDeleted: false, mentions: [], ...message };
    this.#keep({ ...chat, messages: [...chat.messages, written] }, written, 'created');
  }

  /** Deletes a message, as Teams does: what is left says that it was there. */
  remove(id: string, at: number, removedAt: number): void {
    const chat = this.#known(id);
    const message = chat.messages.find((one) => one.at === at);
    if (!message) throw new Error(`There is no message at ${String(at)} in the chat "${id}".`);
    const removed = { ...message, content: '', isDeleted: true, modifiedAt: removedAt };
    this.#keep({ ...chat, messages: chat.messages.map((one) => (one === message ? removed : one)) }, removed, 'deleted');
  }

  find(id: string): Chat | null {
    return this.#chats.get(id) ?? null;
  }

  /** The one written in last first. */
  all(): Chat[] {
    return [...this.#chats.values()].sort((a, b) => lastAt(b) - lastAt(a));
  }

  #keep(chat: Chat, message: ChatMessage | null, changeType: ChatChange['changeType']): void {
    this.#chats.set(chat.id, chat);
    this.onChange({ chat, message, changeType });
  }

  #known(id: string): Chat {
    const chat = this.#chats.get(id);
    if (!chat) throw new Error(`There is no chat "${id}".`);
    return chat;
  }
}

/** The message written last, or null. */
export function lastOf({ messages }: Chat): ChatMessage | null {
  return messages.reduce<ChatMessage | null>((last, one) => (last && last.at > one.at ? last : one), null);
}

const lastAt = (chat: Chat) => lastOf(chat)?.at ?? -Infinity;

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

export class Chats {
  readonly #chats = new Map<string, Chat>();

  open(chat: Omit<Chat, 'messages'>): void {
    this.#chats.set(chat.id, { ...chat, messages: [] });
  }

  /** Adds a message; by nobody where `by` is null. */
  write(id: string, message: Pick<ChatMessage, 'at' | 'by' | 'content'> & Partial<ChatMessage>): void {
    const chat = this.#known(id);
    this.#chats.set(id, { ...chat, messages: [...chat.messages, { modifiedAt: message.at, isDeleted: false, mentions: [], ...message }] });
  }

  /** Deletes a message, as Teams does: what is left says that it was there. */
  remove(id: string, at: number, removedAt: number): void {
    const chat = this.#known(id);
    this.#chats.set(id, { ...chat, messages: chat.messages.map((one) => (one.at === at ? { ...one, content: '', isDeleted: true, modifiedAt: removedAt } : one)) });
  }

  find(id: string): Chat | null {
    return this.#chats.get(id) ?? null;
  }

  /** The one written in last first. */
  all(): Chat[] {
    return [...this.#chats.values()].sort((a, b) => lastAt(b) - lastAt(a));
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

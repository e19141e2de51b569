/** What of Office.js the pane uses: by Microsoft's names, for Mailbox 1.5; what came later may be missing. It comes from Microsoft's network, so it is described here and shipped nowhere. */

export interface Office {
  onReady(): Promise<{ readonly host: string | null }>;
  readonly EventType?: { readonly ItemChanged?: string; readonly RecipientsChanged?: string; readonly DialogMessageReceived?: string; readonly DialogEventReceived?: string };
  readonly context: {
    readonly displayLanguage?: string;
    readonly officeTheme?: { readonly isDarkTheme?: boolean };
    readonly requirements?: { isSetSupported(name: string, version: string): boolean };
    readonly mailbox: Mailbox;
    readonly ui?: OfficeUi;
  };
}

export interface Mailbox {
  readonly item?: OfficeItem | null;
  addHandlerAsync?(event: string, handler: () => void, answer?: Answer<void>): void;
  removeHandlerAsync?(event: string, answer?: Answer<void>): void;
  /** Only where an item is read; since Mailbox 1.6. */
  displayNewMessageForm?(message: { readonly toRecipients: readonly string[]; readonly subject: string; readonly htmlBody: string }): void;
  /** Only where an item is read. */
  displayNewAppointmentForm?(appointment: { readonly requiredAttendees: readonly string[]; readonly subject: string; readonly body: string }): void;
}

export interface OfficeItem {
  readonly itemType: string;
  /** Text where it is read, to be asked for where it is written; so are the people. */
  readonly subject: string | Asked<string>;
  readonly from?: OfficePerson | Asked<OfficePerson>;
  readonly sender?: OfficePerson;
  readonly organizer?: OfficePerson | Asked<OfficePerson>;
  readonly to?: OfficePeople;
  readonly cc?: OfficePeople;
  readonly bcc?: OfficePeople;
  readonly requiredAttendees?: OfficePeople;
  readonly optionalAttendees?: OfficePeople;
  readonly body: {
    getAsync(coercion: 'text', answer: Answer<string>): void;
    getTypeAsync(answer: Answer<'html' | 'text'>): void;
    setSelectedDataAsync(text: string, options: { readonly coercionType: 'html' | 'text' }, answer: Answer<void>): void;
  };
  getSelectedDataAsync?(coercion: 'text', answer: Answer<{ readonly data: string; readonly sourceProperty: string }>): void;
  /** Since Mailbox 1.7. */
  addHandlerAsync?(event: string, handler: () => void, answer?: Answer<void>): void;
}

export interface OfficePerson {
  readonly displayName: string;
  readonly emailAddress: string;
}

export interface Asked<T> {
  getAsync(answer: Answer<T>): void;
}

export type OfficePeople = readonly OfficePerson[] | Asked<readonly OfficePerson[]>;

/** Every answer may be a failure. */
export type Answer<T> = (result: { readonly status: string; readonly value: T; readonly error?: { readonly message: string } }) => void;

export interface OfficeUi {
  displayDialogAsync(url: string, options: { readonly height: number; readonly width: number }, answer: Answer<OfficeDialog>): void;
  /** Only in a dialog. */
  messageParent(message: string): void;
}

export interface OfficeDialog {
  addEventHandler(event: string, handler: (told: { readonly message?: string; readonly error?: number }) => void): void;
  close(): void;
}

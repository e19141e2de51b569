/** What of Office.js the pane uses: by Microsoft's names, for Mailbox 1.5. It comes from Microsoft's network, so it is described here and shipped nowhere. */

export interface Office {
  onReady(): Promise<{ readonly host: string | null }>;
  readonly context: {
    readonly displayLanguage?: string;
    readonly officeTheme?: { readonly isDarkTheme?: boolean };
    readonly mailbox: Mailbox;
  };
}

export interface Mailbox {
  displayNewMessageForm(message: { readonly toRecipients: readonly string[]; readonly subject: string; readonly htmlBody: string }): void;
  displayNewAppointmentForm(appointment: { readonly requiredAttendees: readonly string[]; readonly subject: string; readonly body: string }): void;
}

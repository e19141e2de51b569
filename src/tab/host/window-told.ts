/** What the window of a sign-in tells the pane: a token with its end, or what went wrong. */
export type WindowTold = { readonly accessToken: string; /** Milliseconds. */ readonly endsAt: number } | { readonly problem: string };

/** What the address of the window has that no other page's has; its value is what Conditional Access asks for, or empty. */
export const WINDOW = 'sign-in';

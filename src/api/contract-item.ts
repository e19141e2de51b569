/** What the pane beside a message or an appointment asks for: the people on it, and what is open with them. A part of the contract. */
import { z } from 'zod';
import { followUpRow, personRow } from './contract.ts';

/** `people` are those who are known, in the order asked; an address that nobody has is left out, and so are the owner's own. `followUps` are the open ones with any of them, in the order to do them. */
export const itemContext = z.object({ people: z.array(personRow), followUps: z.array(followUpRow) });

export type ItemContext = z.infer<typeof itemContext>;

/** Where a page stands below the header. */
import type { ReactNode } from 'react';
import type { Page } from '../route.ts';

/** Labelled by the page's tab, where it has one. */
export function MainView({ page, children }: { readonly page: Page; readonly children: ReactNode }) {
  return (
    <main className="main">
      <div {...(page === 'settings' ? {} : { role: 'tabpanel', 'aria-labelledby': `pages-${page}` })}>{children}</div>
    </main>
  );
}

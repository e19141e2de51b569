/** What the browser is told of the page as a whole: its language, its direction, and the theme that scrollbars and fields follow. */
import { directionOf, type Host } from './host/host.ts';
import { language } from './words/say.ts';

/** In the language that is spoken. */
export function tellBrowser({ locale }: Pick<Host, 'locale'>, theme: string): void {
  document.documentElement.lang = language();
  document.documentElement.dir = directionOf(locale);
  document.documentElement.dataset['theme'] = theme;
}

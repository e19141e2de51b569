/** Keeps Fluent's focus manager alive once it was needed: if the last dialog took it along, the page would stay hidden from screen readers. */
import { useArrowNavigationGroup } from '@fluentui/react-components';

/** Shows nothing. */
export function FocusKeeper() {
  useArrowNavigationGroup();
  return null;
}

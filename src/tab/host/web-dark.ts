/** Fluent's dark theme for the web, alone: who never sees it never loads it. */
export { webDarkTheme } from '@fluentui/react-components';

/** Fluent's light theme for the web, alone: who never sees it never loads it. */
export { webLightTheme } from '@fluentui/react-components';

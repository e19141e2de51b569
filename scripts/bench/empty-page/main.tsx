/** The least that a page of Fluent is: its provider, and one button. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root') ?? document.body).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Not this</Button>
  </FluentProvider>,
);

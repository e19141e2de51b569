/** The host's theme and direction around everything else. */
import { FluentProvider, type Theme } from '@fluentui/react-components';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react';
import { directionOf } from './host/host.ts';
import { tellBrowser } from './root.ts';
import { ServicesContext, type Services } from './services.ts';
import { keepFocus } from './shell/kept-focus.ts';

interface Props {
  readonly services: Services;
  readonly queries: QueryClient;
  readonly firstTheme: Theme;
  /** What is inside. */
  readonly Surface: ComponentType;
}

/** The whole page. */
export function App({ services, queries, firstTheme, Surface }: Props) {
  const { host } = services;
  const theme = useSyncExternalStore(host.onThemeChange, host.theme);
  const [colours, setColours] = useState(firstTheme);
  useEffect(keepFocus, []);
  useEffect(() => {
    tellBrowser(host, theme);
  }, [host, theme]);
  useEffect(() => {
    let isLatest = true;
    void host.loadTheme(theme).then((loaded) => {
      if (isLatest) setColours(loaded);
    });
    return () => {
      isLatest = false;
    };
  }, [host, theme]);
  return (
    <FluentProvider theme={colours} dir={directionOf(host.locale)}>
      {/* Not on the provider itself: dialogs inherit its classes. */}
      <div className="page">
        <QueryClientProvider client={queries}>
          <ServicesContext value={services}>
            <Surface />
          </ServicesContext>
        </QueryClientProvider>
      </div>
    </FluentProvider>
  );
}

/** A manifest as far as the checks read it; anything may be missing. */

/** The files of the zip: bytes by name. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** What people read of a button or a group of them; its action is one of the runtimes'. */
interface Control {
  readonly actionId?: string;
}

interface Ribbon {
  readonly contexts?: readonly string[];
  readonly tabs?: readonly { readonly groups?: readonly { readonly controls?: readonly Control[] }[] }[];
}

/** The Outlook add-in. */
export interface Extension {
  readonly runtimes?: readonly { readonly code?: { readonly page?: string }; readonly actions?: readonly { readonly id?: string; readonly pinnable?: boolean }[] }[];
  readonly ribbons?: readonly Ribbon[];
  readonly alternates?: readonly { readonly hide?: { readonly customOfficeAddin?: { readonly officeAddinId?: string } }; readonly alternateIcons?: object }[];
}

/** A tab that is added to a conversation. */
export interface ConfigurableTab {
  readonly configurationUrl?: string;
  readonly canUpdateConfiguration?: boolean;
  readonly scopes?: readonly string[];
  readonly context?: readonly string[];
}

export interface Manifest {
  readonly $schema?: string;
  readonly manifestVersion?: string;
  readonly version?: string;
  readonly localizationInfo?: { readonly additionalLanguages?: readonly { readonly languageTag?: string; readonly file?: string }[] };
  readonly staticTabs?: readonly { readonly contentUrl?: string }[];
  readonly bots?: readonly { readonly botId?: string; readonly scopes?: readonly string[] }[];
  readonly configurableTabs?: readonly ConfigurableTab[];
  readonly extensions?: readonly Extension[];
  readonly authorization?: { readonly permissions?: { readonly resourceSpecific?: readonly { readonly name?: string; readonly type?: string }[] } };
  readonly validDomains?: readonly string[];
  readonly webApplicationInfo?: { readonly id?: string; readonly resource?: string };
}

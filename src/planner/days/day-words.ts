/** What days and hours are called in one language. Words are data; `patterns.ts` makes them findable. */

/** Phrases, separated by commas, in lower case; accents may be written or not, `ö` stands for `o` and `oe`. */
export type Phrases = string;

export interface DayWords {
  readonly language: string;
  /** Monday first. */
  readonly weekdays: readonly Phrases[];
  /** Short or doubtful names, Monday first: read only behind `by` or `on`. */
  readonly shortWeekdays: readonly Phrases[];
  /** January first. */
  readonly months: readonly Phrases[];
  readonly today: Phrases;
  readonly tomorrow: Phrases;
  readonly dayAfterTomorrow: Phrases;
  readonly yesterday: Phrases;
  readonly dayBeforeYesterday: Phrases;
  /** Beside a weekday: the first to come. */
  readonly coming: Phrases;
  /** Beside a weekday: the next, whichever that is. */
  readonly next: Phrases;
  /** Beside a weekday: one that is over. */
  readonly last: Phrases;
  /** Behind a weekday: the one a week later. */
  readonly weekLater: Phrases;
  /** Whether what is beside a weekday may stand behind the weekday, too: "vendredi prochain". */
  readonly isBehind: boolean;
  readonly thisWeek: Phrases;
  /** Behind `endOf`. */
  readonly ofWeek: Phrases;
  readonly endOfWeek: Phrases;
  readonly nextWeek: Phrases;
  readonly lastWeek: Phrases;
  readonly weekend: Phrases;
  readonly thisMonth: Phrases;
  /** Behind `endOf`. */
  readonly ofMonth: Phrases;
  readonly endOfMonth: Phrases;
  readonly nextMonth: Phrases;
  readonly tonight: Phrases;
  /** When work ends: "end of day". */
  readonly endOfDay: Phrases;
  /** Before a month, a week: "end of". */
  readonly endOf: Phrases;
  /** Before a number and a unit: "in", "within". */
  readonly within: Phrases;
  readonly workingDays: Phrases;
  readonly days: Phrases;
  readonly weeks: Phrases;
  readonly monthsLong: Phrases;
  readonly hours: Phrases;
  readonly minutes: Phrases;
  /** One to twelve, each with all its forms. */
  readonly numbers: readonly Phrases[];
  /** Before a day that is a limit: "by", "until". */
  readonly by: Phrases;
  /** Before a day otherwise: "on". */
  readonly on: Phrases;
  /** Before an hour: "at". */
  readonly at: Phrases;
  /** Between a day of the month and the month: "of". */
  readonly of: Phrases;
  readonly morning: Phrases;
  readonly noon: Phrases;
  readonly afternoon: Phrases;
  readonly evening: Phrases;
  /** Behind an hour: "Uhr". */
  readonly hourSign: Phrases;
  /** A day of this month or the next, as a pattern's source with the number in a group: "the 5th". Read only behind `by` or `on`. */
  readonly nth: string;
  /** Before a number that is no date: "version". */
  readonly notDates: Phrases;
}

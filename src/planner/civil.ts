/** Dates as calendars write them, and days counted since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly dayOfMonth: number;
}

/** The date of a count of days. */
export function civil(days: number): Civil {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** The count of days of a date, or null for one that no calendar has. */
export function dayOf({ year, month, dayOfMonth }: Civil): number | null {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const days = era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468;
  const back = civil(days);
  return back.year === year && back.month === month && back.dayOfMonth === dayOfMonth ? days : null;
}

/** The last day of a month; months may count past December. */
export function lastOfMonth(year: number, month: number): number {
  const [y, m] = [year + Math.floor(month / 12), (month % 12) + 1];
  return (dayOf({ year: y, month: m, dayOfMonth: 1 }) ?? 0) - 1;
}

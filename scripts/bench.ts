/** `npm run bench`: speed as ratios to a limit on the same machine, one line each. */
import { benchCalendarFile } from './bench/calendar-file.ts';
import { benchPageSize } from './bench/page-size.ts';
import { benchPeople } from './bench/people.ts';
import { benchPlanning } from './bench/planning.ts';
import { benchQueue } from './bench/queue.ts';
import { benchChanges } from './bench/changes.ts';
import { benchNotifications } from './bench/notifications.ts';
import { benchFirstSync } from './bench/first-sync.ts';
import { benchFirstSyncMemory } from './bench/first-sync-memory.ts';
import { benchFirstPaint } from './bench/first-paint.ts';
import { benchScrolling } from './bench/scrolling.ts';

benchPlanning();
await benchChanges();
benchCalendarFile();
await benchQueue();
await benchPeople();
await benchNotifications();
await benchFirstSync();
await benchFirstSyncMemory();
await benchPageSize();
await benchFirstPaint();
await benchScrolling();

export {
  type Clockwork,
  type Deadlines,
  type DueState,
  deadlinesOf,
  dueState,
  dueText,
  NO_DEADLINES,
  readDue,
  wasMet,
} from './deadlines.ts';
export { type Posted, postedBetween } from './posted.ts';
export { addWorkingDays, addWorkingTime, isWorkingDay, workingTimeBetween } from './working-time.ts';
export { type CalendarZone, localDayOf, startOfDay } from './zone.ts';

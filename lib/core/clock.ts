/** Time comes in as a parameter, so that a test can hold it still. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z, as the machine believes. */
  now(): number;
  /** Milliseconds since this context started; never falls, so it shows a machine clock that was set back. */
  monotonic(): number;
  /** Minutes east of UTC (WIB is 420). */
  offsetMinutes(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  offsetMinutes: () => -new Date().getTimezoneOffset(),
};

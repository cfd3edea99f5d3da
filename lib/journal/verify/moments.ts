const NO_DAY = Number.NaN;
const MINUTE = 60_000;

/** Milliseconds since 1970 of ISO moments in UTC: what `Date.parse` says, which is asked once for each day. */
export class Moments {
  private day = '';
  private start = NO_DAY;

  of(at: string): number {
    const [hour, minute, second] = [twoDigits(at, 11), twoDigits(at, 14), twoDigits(at, 17)];
    // 24:00 and leap seconds are a matter of its own.
    if (hour > 23 || minute > 59 || second > 59) return Date.parse(at);
    if (!at.startsWith(this.day) || this.day === '') {
      this.day = at.slice(0, 11);
      this.start = Date.parse(`${this.day}00:00:00.000Z`);
    }
    const thousandths = twoDigits(at, 20) * 10 + (at.charCodeAt(22) - 48);
    return this.start + (hour * 60 + minute) * MINUTE + second * 1000 + thousandths;
  }
}

const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - 48) * 10 + (text.charCodeAt(at + 1) - 48);

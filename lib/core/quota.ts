/** Is the disk full? Database layers wrap the browser's error: in `inner`, or one of many in `failures`. */
export function isQuotaError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  if ('failures' in error && Array.isArray(error.failures) && error.failures.some(isQuotaError)) return true;
  return 'inner' in error && error.inner !== error && isQuotaError(error.inner);
}

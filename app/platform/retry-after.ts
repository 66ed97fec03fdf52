/** Says when a refused attempt may be made again, in whole seconds. */
export function retryAfter(retryAt: Date): { 'Retry-After': string } {
  const seconds = Math.max(1, Math.ceil((retryAt.getTime() - Date.now()) / 1000))
  return { 'Retry-After': String(seconds) }
}

/** Work that comes round by the clock. */
export type Job = {
  name: string
  /** five fields, UTC */
  cron: string
  run: () => Promise<unknown>
}

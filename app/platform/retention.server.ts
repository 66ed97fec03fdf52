import { type RetentionDays, retentionFrom } from '~/domain/retention/retention'
import { db } from '~/platform/database/client.server'

/** Name of the setting that holds what operators have changed. */
export const RETENTION_SETTING = 'retention'

/** How many days each thing is kept on this installation. */
export async function retentionDays(): Promise<RetentionDays> {
  const setting = await db.setting.findUnique({ where: { key: RETENTION_SETTING } })
  return retentionFrom(setting?.value)
}

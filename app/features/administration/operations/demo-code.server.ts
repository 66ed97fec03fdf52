import { databaseTime, db } from '~/platform/database/client.server'
import { codeAt, openSecret } from '~/platform/second-factor.server'

/** The code that a demo account needs now, or null: real people's codes come from their own device only. */
export async function demoCode(email: string): Promise<string | null> {
  const user = await db.user.findFirst({ where: { email, isDemo: true, totpConfirmedAt: { not: null } } })
  return user?.totpSecret ? codeAt(openSecret(user.id, user.totpSecret), await databaseTime()) : null
}

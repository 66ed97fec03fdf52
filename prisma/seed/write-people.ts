import { hash } from '@node-rs/argon2'
import { db } from '~/platform/database/client.server'
import type { DemoPerson } from './content/people'
import { demoId } from './demo-ids'

/** Confirmed accounts that all share the installation's demo password. */
export async function writePeople(
  people: readonly DemoPerson[],
  password: string,
  start: Date,
): Promise<void> {
  const passwordHash = await hash(password)
  await db.user.createMany({
    data: people.map(({ key, displayName, platformRole = 'citizen' }) => ({
      id: demoId('person', key),
      email: `${key.toLowerCase()}@demo.example`,
      displayName,
      platformRole,
      passwordHash,
      emailConfirmedAt: start,
      isDemo: true,
    })),
  })
}

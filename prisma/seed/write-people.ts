import { hash } from '@node-rs/argon2'
import { db } from '~/platform/database/client.server'
import { sealSecret } from '~/platform/second-factor.server'
import type { DemoPerson } from './content/people'
import { demoId } from './demo-ids'
import { demoSecret } from './demo-second-factor'

/** Confirmed accounts that all share the installation's demo password. */
export async function writePeople(
  people: readonly DemoPerson[],
  password: string,
  start: Date,
): Promise<void> {
  const passwordHash = await hash(password)
  await db.user.createMany({
    data: people.map((person) => {
      const { key, displayName, platformRole = 'citizen' } = person
      const id = demoId('person', key)
      const secret = demoSecret(person)
      return {
        id,
        email: `${key.toLowerCase()}@demo.example`,
        ...{ displayName, platformRole, passwordHash, emailConfirmedAt: start, isDemo: true },
        ...(secret && { totpSecret: sealSecret(id, secret), totpConfirmedAt: start }),
      }
    }),
  })
}

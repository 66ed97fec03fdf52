import { db } from '~/platform/database/client.server'

/** Who answers for what a command does, by address: somebody of staff or an administrator, else undefined. */
export async function findActor(email: string): Promise<string | undefined> {
  const person = await db.user.findFirst({
    where: { email, platformRole: { in: ['staff', 'administrator'] } },
    select: { id: true },
  })
  return person?.id
}

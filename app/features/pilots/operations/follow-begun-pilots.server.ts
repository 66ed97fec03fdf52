import { columnOf } from '~/domain/calendar/day'
import { berlinDay } from '~/domain/time/berlin'
import { markChanged } from '~/outbox/append.server'
import { databaseTime, transact } from '~/platform/database/client.server'

/**
 * Has the search write the pilots anew that begin today: from planned to running nothing changes in their rows. Runs
 * soon after midnight in Germany, summer and winter; a day that it missed is mended by the nightly comparison.
 * @returns how many begin today
 */
export function followBegunPilots(): Promise<number> {
  return transact(async (tx) => {
    const today = columnOf(berlinDay(await databaseTime(tx)))
    const begun = await tx.pilot.findMany({
      where: { state: { in: ['published', 'endInApproval'] }, startsOn: today },
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    for (const { id } of begun) await markChanged(tx, 'pilot', id)
    return begun.length
  })
}

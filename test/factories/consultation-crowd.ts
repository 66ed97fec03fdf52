import { newId } from '~/platform/new-id.server'
import { createConsultation, createStatement, createVotes, movePeriod } from './consultation'

const DAY = 86_400_000

/** Several consultations in each phase, with statements and votes: for counting what pages ask. */
export async function createConsultationCrowd(organisationId: string, size: number) {
  const one = (state: 'draft' | 'published' | 'closed' | 'withdrawn') =>
    createConsultation({ organisationId, state })
  const [running, closed] = [await one('published'), await one('closed')]
  for (let count = 0; count < size; count += 1) {
    await one('draft')
    await one('withdrawn')
    await one('closed')
    await movePeriod((await one('published')).id, DAY, 9 * DAY)
    await movePeriod((await one('published')).id, -9 * DAY, -DAY)
    for (const { id: consultationId } of [running, closed]) {
      const text = `Satz ${count}`
      const statement = await createStatement({ consultationId, number: 6 + count, text, authorId: newId() })
      await createVotes(statement, [
        [newId(), 'agree'],
        [newId(), 'pass'],
      ])
    }
  }
  return { runningId: running.id, closedId: closed.id }
}

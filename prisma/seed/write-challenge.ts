import type { ChallengeState } from '~/domain/challenge/lifecycle'
import { proposedDates } from '~/domain/challenge/question-dates'
import { COMPETITION_FIELDS, type Phase } from '~/domain/competition/competition'
import { writeCompetition } from '~/features/challenges/operations/competition-rows.server'
import { markChanged } from '~/outbox/append.server'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { homeCalendar } from '~/platform/public-data/calendar.server'
import type { DemoChallenge } from './content/challenges'
import type { DemoCompetition } from './content/competition'
import { demoId } from './demo-ids'

const DAY = 86_400_000
const PUBLISHED_BEFORE_DEADLINE = 45 * DAY

/** The events on the way to each state; the deadline is one of them where it is over. */
const HISTORY: Record<ChallengeState, readonly string[]> = {
  draft: ['created'],
  inApproval: ['created', 'submitted'],
  published: ['created', 'submitted', 'published'],
  opened: ['created', 'submitted', 'published', 'closed', 'opened'],
  withdrawn: ['created', 'submitted', 'published', 'withdrawn'],
  archived: ['created', 'submitted', 'published', 'closed', 'opened', 'archived'],
}

/** One challenge in its state, with the events that led there. Deadlines end at noon in Berlin's winter. */
export async function writeChallenge(challenge: DemoChallenge, start: Date): Promise<void> {
  const {
    key,
    authority,
    author,
    approver = author,
    state,
    deadlineIn,
    reason,
    outcome,
    budgetEuros,
    competition,
    ...text
  } = challenge
  const id = demoId('challenge', key)
  const deadlineAt = noon(start.getTime() + deadlineIn * DAY)
  const publishedAt = new Date(
    Math.min(deadlineAt.getTime() - PUBLISHED_BEFORE_DEADLINE, start.getTime() - DAY),
  )
  const openedAt = new Date(deadlineAt.getTime() + DAY / 4)
  const isClosed = state === 'published' && deadlineIn < 0
  const history = isClosed ? [...HISTORY.published, 'closed'] : HISTORY[state]
  // Where the holidays of a year are not known there are no dates, as everywhere.
  const asking = proposedDates(deadlineAt, homeCalendar(), publishedAt)
  const times: Record<string, Date> = {
    created: new Date(publishedAt.getTime() - 3 * DAY),
    submitted: new Date(publishedAt.getTime() - DAY),
    published: publishedAt,
    closed: deadlineAt,
    opened: openedAt,
  }
  const has = (step: string) => history.includes(step)
  const [authorId, approverId] = [demoId('person', author), demoId('person', approver)]
  await transact(async (tx) => {
    await tx.challenge.create({
      data: {
        ...text,
        whyNew: text.whyNew ?? 'Auf dieser Plattform und bei MaKI haben wir nichts Ähnliches gefunden.',
        english: text.english ?? undefined,
        id,
        ...(competition && {
          kind: 'competition',
          opensAt: phasesOf(competition, start)[0]?.opensAt ?? null,
        }),
        authorityId: demoId('organisation', authority),
        state,
        deadlineAt,
        ...(asking.ok && { questionsUntil: asking.questionsUntil, answersUntil: asking.answersUntil }),
        budgetMinCents: budgetEuros ? BigInt(budgetEuros[0]) * 100n : null,
        budgetMaxCents: budgetEuros ? BigInt(budgetEuros[1]) * 100n : null,
        contactName: 'Ansprechperson der Demo',
        contactEmail: 'kontakt@demo.example',
        createdById: authorId,
        editorIds: [authorId],
        isDemo: true,
        createdAt: times['created'] ?? start,
        closingAnnounced: deadlineIn < 0,
        ...(has('submitted') && {
          submittedById: authorId,
          submittedAt: times['submitted'] ?? start,
        }),
        ...(has('published') && {
          approvedById: approverId,
          approvedByStaff: approver === 'staff',
          publishedAt,
        }),
        ...(has('opened') && { openedAt }),
        ...(has('withdrawn') && { withdrawnAt: start, withdrawnReason: reason ?? '' }),
        ...(has('archived') && { archivedAt: start, archivedReason: reason ?? '', outcome: outcome ?? '' }),
      },
    })
    if (competition) {
      const lists = { ...competition, phases: phasesOf(competition, start) }
      await writeCompetition(tx, id, lists, COMPETITION_FIELDS)
    }
    if (has('opened')) {
      await tx.openingConsent.create({ data: { challengeId: id, userId: authorId, at: openedAt } })
    }
    for (const step of history) {
      const actorId = actorOf(step, authorId, approverId)
      const values: Record<string, string> =
        step === 'withdrawn' || step === 'archived'
          ? { reason: reason ?? '', ...(step === 'archived' && { outcome: outcome ?? '' }) }
          : step === 'closed'
            ? {}
            : { title: text.title }
      await appendEvent(tx, {
        stream: { type: 'challenge', id },
        actorId,
        action: `challenge.${step}`,
        values,
        at: times[step] ?? start,
      })
    }
    await markChanged(tx, 'challenge', id)
  })
}

/** The phases with their times; each begins and ends at noon. */
function phasesOf({ phases }: DemoCompetition, start: Date): Phase[] {
  return phases.map(({ opensIn, deadlineIn, ...texts }) => ({
    ...texts,
    opensAt: noon(start.getTime() + opensIn * DAY),
    deadlineAt: noon(start.getTime() + deadlineIn * DAY),
  }))
}

/** Nobody closes a challenge: time does. */
function actorOf(step: string, authorId: string, approverId: string): string | null {
  if (step === 'closed') return null
  return step === 'created' || step === 'submitted' ? authorId : approverId
}

function noon(time: number): Date {
  const at = new Date(time)
  at.setUTCHours(11, 0, 0, 0)
  return at
}

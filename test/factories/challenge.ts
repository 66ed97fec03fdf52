import type { Prisma } from '#prisma/generated/client'
import type { ChallengeState } from '~/domain/challenge/lifecycle'
import { db } from '~/platform/database/client.server'

const HOUR = 3_600_000
/** Somebody who needs no account: ids of people in a challenge are not foreign keys. */
const AUTHOR = '00000000-0000-7000-8000-00000000a001'
const APPROVER = '00000000-0000-7000-8000-00000000a002'
let count = 0

type Options = Partial<Prisma.ChallengeUncheckedCreateInput> & {
  authorityId: string
  state?: ChallengeState
  /** default: a month ahead, for an opened challenge an hour ago */
  deadlineAt?: Date | null
}

/**
 * Makes a complete challenge of an authority in a state, with everything that belongs to this state
 * (submission, approval, opening, reasons). Every column can be overridden.
 */
export function createChallenge({ authorityId, state = 'draft', ...overrides }: Options) {
  count += 1
  const now = Date.now()
  return db.challenge.create({
    data: {
      authorityId,
      state,
      ...completeText(count),
      deadlineAt: new Date(now + (state === 'opened' ? -HOUR : 30 * 24 * HOUR)),
      createdById: AUTHOR,
      editorIds: [AUTHOR],
      ...historyOf(state, now),
      ...overrides,
    },
  })
}

/** The text of a challenge that may be submitted for approval. */
function completeText(number: number) {
  return {
    title: `Formulare schneller erfassen ${number}`,
    summary: 'Anträge kommen auf Papier an. Wir suchen ein Verfahren, das sie ausliest.',
    problem: 'Jeden Monat tippen Beschäftigte tausend Formulare ab.',
    currentProcess: 'Die Formulare werden gescannt und von Hand übertragen.',
    desiredOutcome: 'Die Angaben stehen ohne Abtippen im Fachverfahren.',
    successCriteria: [{ criterion: 'Richtig gelesene Felder', target: 'mindestens 98 %' }],
    dataSituation: 'Es gibt 5.000 anonymisierte Muster.',
    whyNew: 'Es gibt noch kein Verfahren für unsere Formulare.',
    personalData: 'anonymised',
    domains: ['generalServices'],
    capabilities: ['computerVision'],
    techniques: ['documentExtraction'],
    districts: ['13004'],
    contactName: 'Kim Beispiel',
    contactEmail: 'kim.beispiel@behoerde.example',
  }
}

/** What has been recorded on the way to a state. */
function historyOf(state: ChallengeState, now: number): Partial<Prisma.ChallengeUncheckedCreateInput> {
  if (state === 'draft') return {}
  const submitted = { submittedById: AUTHOR, submittedAt: new Date(now - 4 * 24 * HOUR) }
  if (state === 'inApproval') return submitted
  const published = { ...submitted, approvedById: APPROVER, publishedAt: new Date(now - 3 * 24 * HOUR) }
  if (state === 'published') return published
  if (state === 'opened') return { ...published, openedAt: new Date(now), closingAnnounced: true }
  const withdrawn = {
    ...published,
    withdrawnAt: new Date(now - 2 * HOUR),
    withdrawnReason: 'Der Bedarf ist entfallen.',
  }
  if (state === 'withdrawn') return withdrawn
  return {
    ...withdrawn,
    archivedAt: new Date(now - HOUR),
    archivedReason: 'Das Verfahren ist beendet.',
    outcome: 'Das Verfahren läuft jetzt im Alltag.',
  }
}

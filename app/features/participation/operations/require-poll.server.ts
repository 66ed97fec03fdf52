import type { ConsultationState, PollKind } from '#prisma/generated/client'
import { PUBLIC_CONSULTATION_STATES } from '~/domain/participation/consultation'
import {
  hasResult,
  type PublicConsultationPhase,
  publicPhase,
} from '~/domain/participation/consultation-view'
import { mayEditPolls } from '~/domain/participation/poll/poll'
import { standingToOrganisation } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage, requireViewer } from '~/platform/guard/page.server'

/** A consultation, as its polls and its map need it. */
export type PolledConsultation = {
  id: string
  title: string
  question: string
  organisationId: string
  state: ConsultationState
  startsAt: Date | null
  endsAt: Date | null
}
export type PollOptionRow = { id: string; position: number; text: string }
export type PollRow = {
  id: string
  position: number
  question: string
  kind: PollKind
  mostChoices: number | null
  version: number
  options: PollOptionRow[]
}

const CONSULTATION = {
  ...{ id: true, title: true, question: true, organisationId: true },
  ...{ state: true, startsAt: true, endsAt: true },
} as const
const POLL = {
  ...{ id: true, position: true, question: true, kind: true, mostChoices: true, version: true },
  options: { orderBy: { position: 'asc' }, select: { id: true, position: true, text: true } },
} as const

/**
 * The guard of a poll as people see it.
 * @throws Response 404 where there is none, where its consultation is not public, and for another consultation's poll
 */
export async function requirePoll(args: PageArguments, at: Date) {
  const page = await publicPage(args)
  const [consultation, poll] = await findPoll(args)
  const phase = consultation && phaseOf(consultation, at)
  if (!consultation || !poll || !phase) throw notFound()
  return { ...page, consultation, poll, phase, standing: standingTo(page.viewer, consultation) }
}

/**
 * The guard of the form of a poll, for people who write for the authority, while the consultation is a draft.
 * @returns `poll`: null for a new one
 * @throws Response 404 for everybody else, and once the consultation is no draft any more
 */
export async function requirePollDraft(args: PageArguments) {
  const page = await requireViewer(args)
  const isNew = args.params['pollId'] === undefined
  const [consultation, poll] = isNew ? [await findConsultation(args), null] : await findPoll(args)
  if (!consultation || (!isNew && !poll)) throw notFound()
  const authorized = authorize('poll.edit', page.viewer, standingTo(page.viewer, consultation), consultation)
  if (!mayEditPolls(consultation.state)) throw notFound()
  return { ...page, consultation, poll, authorized }
}

/**
 * The guard of what is read about a consultation that has begun: its map and the files of it.
 * @throws Response 404 where it is not public or has not begun
 */
export async function requireBegun(args: PageArguments, at: Date) {
  const page = await publicPage(args)
  const consultation = await findConsultation(args)
  const phase = consultation && phaseOf(consultation, at)
  if (!consultation || !phase || !(phase === 'running' || hasResult(phase))) throw notFound()
  return { ...page, consultation, isOver: hasResult(phase) }
}

/** A poll lives with its consultation; null where nobody but the authority knows of it. */
function phaseOf(consultation: PolledConsultation, at: Date): PublicConsultationPhase | null {
  return PUBLIC_CONSULTATION_STATES.includes(consultation.state) ? publicPhase(consultation, at) : null
}

const standingTo = (
  viewer: Parameters<typeof standingToOrganisation>[0],
  { organisationId }: PolledConsultation,
) => standingToOrganisation(viewer, organisationId)

function findConsultation({ params }: PageArguments): Promise<PolledConsultation | null> {
  return db.consultation.findUnique({
    where: { id: idParameter(params, 'consultationId') },
    select: CONSULTATION,
  })
}

async function findPoll({ params }: PageArguments): Promise<[PolledConsultation | null, PollRow | null]> {
  const consultationId = idParameter(params, 'consultationId')
  const found = await db.poll.findFirst({
    where: { id: idParameter(params, 'pollId'), consultationId },
    select: { ...POLL, consultation: { select: CONSULTATION } },
  })
  if (!found) return [null, null]
  const { consultation, ...poll } = found
  return [consultation, poll]
}

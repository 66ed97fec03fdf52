/** A team comes here to write one section of its proposal. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EMPTY_CONTENT, type ProposalContent } from '~/domain/proposal/content'
import { planOf } from '~/domain/proposal/copy'
import { hasCostPlan } from '~/domain/proposal/cost-plan'
import { nextMilestone } from '~/domain/proposal/cost-row'
import {
  contentFieldsOf,
  neighboursOf,
  PROPOSAL_SECTIONS,
  type ProposalSection,
} from '~/domain/proposal/sections'
import { marksText } from '~/domain/text/marks'
import { presentDemands } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast, setToast } from '~/platform/session/toast.server'
import { DraftNotice } from '~/shell/draft-notice'
import { formAnswer } from '~/shell/form-answer'
import { isTakenAddress, NOTHING_WAITS, takenAddress } from '~/shell/waiting-draft'
import { AnswerFocus } from '~/ui/answer-focus'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { AskedOfSection } from '../components/asked-of-section'
import { OwnerPanel } from '../components/owner-panel'
import { ProposalFacts } from '../components/proposal-facts'
import { ProposalTrail } from '../components/proposal-trail'
import { RefusalNotice, refusalOf } from '../components/refusal-notice'
import { SectionComments } from '../components/section-comments'
import { type Conflict, SectionForm } from '../components/section-form'
import { SectionNeighbours } from '../components/section-neighbours'
import { SectionSteps } from '../components/section-steps'
import { contentMarks } from '../operations/content-marks.server'
import { findDraft, typedOver } from '../operations/find-draft.server'
import { contentValues } from '../operations/form-values.server'
import { discardDraft, keepDraft } from '../operations/keep-draft.server'
import { giveSection, takeSection } from '../operations/own-section.server'
import { requireProposal } from '../operations/require-proposal.server'
import { requireSection } from '../operations/require-section.server'
import { type Collision, saveProposal } from '../operations/save-proposal.server'
import { sectionMarks } from '../operations/section-marks.server'
import { sectionSteps } from '../operations/section-steps.server'
import { viewProposal } from '../operations/view-proposal.server'
import { proposalSectionSchema } from '../schema-sections'

export { clientAction } from '~/shell/client-action'
export { shouldRevalidate } from '~/shell/draft-route'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, proposal, standing, authorized } = await requireProposal(args, 'proposal.edit')
  const section = requireSection(args.params)
  const view = await viewProposal(authorized, standing)
  const { at, content, actions } = view
  const { challenge, organisation, version, updatedAt } = proposal
  const save = actions.find((one) => one.action === 'save')
  const draft = await findDraft(authorized, section)
  const isTaken = draft !== null && isTakenAddress(args.request.url)
  const saved = contentValues(content)
  const title = `${t(`proposalSection.${section}`)}: ${t('proposal.for', { title: challenge.title })}`
  return {
    ...{ title, section },
    proposal: { id: proposal.id, title: t('proposal.for', { title: challenge.title }) },
    facts: {
      challengeId: challenge.id,
      challengeTitle: challenge.title,
      authority: challenge.authority.name,
      organisation: organisation.name,
      deadlineAt: challenge.deadlineAt,
      at,
      updatedAt,
    },
    form: {
      values: isTaken ? typedOver(saved, section, draft.values) : saved,
      base: isTaken ? draft.base : marksText(contentMarks(content, contentFieldsOf(section))),
      version: isTaken ? draft.baseVersion : version,
      waiting: draft && !isTaken ? draft.savedAt.toISOString() : NOTHING_WAITS,
    },
    draft: draft && { savedAt: draft.savedAt, isTaken },
    asked: presentDemands(proposal.challenge, locale),
    plan: {
      team: { lead: organisation.name, partners: view.partners, former: view.former },
      milestones: content.milestones,
      nextMilestone: nextMilestone(content.milestones, content.costs),
    },
    // A plan has more to a line than fits beside the steps.
    isWide: section === 'costs' && hasCostPlan(planOf(view)),
    steps: sectionSteps(view.missing, await sectionMarks(authorized)),
    objection: save && !save.allowed ? save.reason : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, proposal, authorized } = await requireProposal(args, 'proposal.edit')
  const section = requireSection(args.params)
  const proposalId = proposal.id
  const here = path(locale, 'proposalSection', { proposalId, section })
  const form = await readForm(args.request)
  const intent = form.get('intent')
  if (intent === 'takeSection' || intent === 'giveSection') {
    const owned = await (intent === 'takeSection' ? takeSection : giveSection)(authorized, section)
    if (!owned.ok) return data({ refusal: owned }, { status: 409 })
    return redirectWithToast(viewer, here, `proposalOwner.toast.${intent}`)
  }
  if (intent === 'discard') {
    await discardDraft(authorized, section)
    return redirectWithToast(viewer, here, 'draft.toast.discarded', 'info')
  }
  const submission = parseForm(form, proposalSectionSchema(section))
  // Nothing is wrong with what was typed: the notices above the form say why it was not saved.
  const attempt = Date.now()
  const refused = (refusal: { reason: string }) =>
    data({ lastResult: submission.reply(), attempt, refusal }, { status: 409 })
  if (intent === 'keep') {
    const read = submission.status === 'success' ? submission.value : null
    const kept = await keepDraft(authorized, section, { payload: submission.payload, read })
    if (!kept.ok) return refused(kept)
    await setToast(viewer.sessionToken, { key: 'draft.toast.kept', tone: 'success' })
    return redirect(takenAddress(here), 303)
  }
  if (submission.status !== 'success') return invalid(submission)
  const saved = await saveProposal(authorized, section, submission.value)
  if (saved.ok) {
    const { next } = neighboursOf(section)
    const after = next
      ? path(locale, 'proposalSection', { proposalId, section: next })
      : path(locale, 'proposal', { proposalId })
    const toast = saved.keptOthers ? 'proposal.savedBesideOthers' : 'proposal.saved'
    return redirectWithToast(viewer, submission.value.next === 'on' ? after : here, toast)
  }
  if (saved.reason !== 'stale') return refused(saved)
  const lastResult = submission.reply({ formErrors: ['conflict.title'] })
  return data({ lastResult, attempt, conflict: conflictOf(saved) }, { status: 409 })
}

function conflictOf({ saved, mine, fields }: Collision): Conflict {
  const only = (content: ProposalContent): ProposalContent => ({
    // Costs name milestones: without these nobody could read them.
    ...{ ...EMPTY_CONTENT, milestones: content.milestones },
    ...Object.fromEntries(fields.map((field) => [field, content[field]])),
  })
  return { seen: marksText(contentMarks(saved, fields)), fields, yours: only(mine), saved: only(saved) }
}

export default function EditSection() {
  const { t, locale } = useLanguage()
  const { section, proposal, facts, form, plan, isWide, draft, asked, steps, objection } =
    useLoaderData<typeof loader>()
  const answer = useActionData<{ conflict?: Conflict | null }>()
  const conflict = answer?.conflict ?? null
  const refused = refusalOf(answer)
  const here = path(locale, 'proposalSection', { proposalId: proposal.id, section })
  return (
    <Container>
      <ProposalTrail proposal={proposal} current={t(`proposalSection.${section}`)} />
      <HeadlineGroup
        preline={t('posting.position', { number: numberOf(section), count: steps.length + 1 })}
        title={t(`proposalSection.${section}`)}
        lead={t('proposal.sealNote')}
      />
      {refused ? (
        <AnswerFocus attempt={formAnswer(answer)?.attempt}>
          <RefusalNotice refusal={refused} />
        </AnswerFocus>
      ) : (
        objection !== null && <RefusalNotice refusal={{ reason: objection }} />
      )}
      <Split
        isWide={isWide}
        aside={
          <>
            <SectionSteps proposalId={proposal.id} steps={steps} current={section} />
            <OwnerPanel owner={steps.find((one) => one.section === section)?.owner ?? null} />
            <SectionComments
              proposalId={proposal.id}
              section={section}
              count={steps.find((one) => one.section === section)?.openComments ?? 0}
            />
            <ProposalFacts {...facts} isNarrow />
          </>
        }
      >
        {draft && !answer && <DraftNotice {...draft} takeHref={takenAddress(here)} />}
        <AskedOfSection section={section} asked={asked} />
        {/* Another section, or the draft instead of the saved text, is another form. */}
        <SectionForm
          key={`${section} ${draft?.isTaken ?? false}`}
          {...{ section, conflict, plan, ...form }}
          proposalId={proposal.id}
          answer={formAnswer(answer)}
        />
        <SectionNeighbours proposalId={proposal.id} {...neighboursOf(section)} />
      </Split>
    </Container>
  )
}

const numberOf = (section: ProposalSection) => PROPOSAL_SECTIONS.indexOf(section) + 1

import type { ReactNode } from 'react'
import type { Moment } from '~/domain/challenge/timeline'
import type { ChallengePhase } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'
import type { ShownAttachment } from '../operations/list-attachments.server'
import type { presentChallenge } from '../operations/present-challenge.server'
import type { JointAuthority } from '../operations/read-joint.server'
import { AttachmentList } from './attachment-list'
import { ChallengeFactList } from './challenge-fact-list'
import { ChallengeTexts } from './challenge-texts'
import { MomentTime, momentTitle } from './challenge-timeline'
import { CompetitionParts } from './competition-parts'
import { JointSection, WhyNew } from './joint-section'

export type PrintedChallengeView = {
  challenge: ReturnType<typeof presentChallenge>
  phase: ChallengePhase
  isPublic: boolean
  moments: readonly Moment[]
  joint: readonly JointAuthority[]
  attachments: readonly ShownAttachment[]
  updatedAt: Date
  /** when the newest change after the publication came into force */
  changedAt: Date | null
  /** the whole address of the page that this is the paper of */
  address: string
}

/** Everything that the page of a challenge says, in one column for paper. */
export function PrintedChallenge({ view }: { view: PrintedChallengeView }) {
  const { t, locale } = useLanguage()
  const { challenge, phase, isPublic, moments, updatedAt, changedAt, address } = view
  const { title, summary, facts, withdrawnReason, archivedReason, outcome, approvedByStaff } = challenge
  const lang = title.lang === locale ? undefined : title.lang
  const moment = (at: Date): ReactNode => (
    <Time dateTime={at.toISOString()} text={formatDateTime(locale, at)} />
  )
  const reason = (term: string, text: string | null) =>
    text === null ? [] : [{ term, value: <span lang="de">{text}</span> }]
  return (
    <>
      <div {...(lang && { lang })}>
        <HeadlineGroup title={title.text} lead={summary.text} />
      </div>
      {!isPublic && <p>{t('challenge.show.preview')}</p>}
      <DefinitionList
        items={[
          { term: t('face.print.state'), value: t(`challenge.phase.${phase}`) },
          ...reason(t('challenge.show.withdrawn'), withdrawnReason),
          ...reason(t('challenge.show.archived'), archivedReason),
          ...reason(t('outcome.title'), outcome || null),
          { term: t('face.print.id'), value: challenge.id },
          ...(changedAt ? [{ term: t('change.printed'), value: moment(changedAt) }] : []),
          { term: t('face.print.updated'), value: moment(updatedAt) },
          { term: t('face.print.address'), value: address },
        ]}
      />
      <ChallengeTexts texts={challenge.texts} criteria={challenge.criteria} />
      {challenge.competition && <CompetitionParts competition={challenge.competition} />}
      <WhyNew text={challenge.whyNew} />
      <AttachmentList challengeId={challenge.id} attachments={view.attachments} />
      <JointSection leader={facts.authorityName} joint={view.joint} />
      <section>
        <Heading level={2} look="medium">
          {t('challenge.facts')}
        </Heading>
        <ChallengeFactList facts={facts} />
      </section>
      <section>
        <Heading level={2} look="medium">
          {t('challenge.timeline')}
        </Heading>
        <ResponsiveTable
          caption={t('challenge.timeline')}
          isCaptionHidden
          rows={moments}
          rowKey={({ key, number }) => `${key}${number ?? ''}`}
          columns={[
            {
              key: 'step',
              label: t('face.print.step'),
              isRowHeader: true,
              cell: (one) => momentTitle(t, one),
            },
            {
              key: 'state',
              label: t('face.print.state'),
              cell: ({ state }) => t(`timeline.state.${state}`),
            },
            { key: 'at', label: t('face.print.when'), cell: (one) => <MomentTime moment={one} /> },
          ]}
        />
      </section>
      {approvedByStaff && <Note>{t('challenge.show.byStaff')}</Note>}
      <section>
        <Heading level={2} look="medium">
          {t('challenge.show.noAward')}
        </Heading>
        <p>{t('challenge.show.noAwardText')}</p>
      </section>
    </>
  )
}

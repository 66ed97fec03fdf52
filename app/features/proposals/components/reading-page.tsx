import type { ProposalCopy } from '~/domain/proposal/copy'
import { totalCents } from '~/domain/proposal/cost-row'
import type { GonePartner } from '~/domain/proposal/gone-partners'
import type { presentChallenge } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { formatInstant, formatMoney } from '~/i18n/format'
import { path } from '~/paths'
import type { FormAnswer } from '~/shell/page-form'
import { Anchor } from '~/ui/anchor'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Cluster } from '~/ui/cluster'
import { DefinitionList } from '~/ui/definition-list'
import { Hash } from '~/ui/hash'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import type { ShownFile } from '../operations/list-proposal-files.server'
import type { ReaderQuestionView } from '../operations/list-reader-questions.server'
import { type Asking, AskTeamForm } from './ask-team-form'
import { type Confirmed, HandedInWith } from './handed-in-with'
import { NoteForm, type StaleNote } from './note-form'
import { ReaderFiles } from './reader-files'
import { ReaderQuestionList } from './reader-question-list'
import { ReadingBody } from './reading-body'
import { ReadingMap, ReadingSteps, type Stop } from './reading-nav'

export type ReadingView = {
  challenge: ReturnType<typeof presentChallenge>
  position: number
  hasKeys: boolean
  proposal: { id: string; organisation: string }
  reading: {
    number: number
    receivedAt: Date
    contentHash: string
    copy: ProposalCopy
    confirmations: readonly Confirmed[]
    gone: readonly GonePartner[]
  }
  /** the files of the copy with what has become of them */
  files: readonly ShownFile[]
  stops: readonly Stop[]
  questions: readonly ReaderQuestionView[]
  note: { text: string; version: number }
  /** null for readers who may not write */
  asking: Asking | null
}
type Props = {
  view: ReadingView
  noteAnswer: FormAnswer | undefined
  askAnswer: FormAnswer | undefined
  stale: StaleNote | null
}

/** One of many proposals: where it stands among them, its sections, files, queries, and the reader's own note. */
export function ReadingPage({ view, noteAnswer, askAnswer, stale }: Props) {
  const { t, locale } = useLanguage()
  const { challenge, position, proposal, reading, stops, questions, hasKeys } = view
  const { content, partners } = reading.copy
  const place = { challengeId: challenge.id, position, count: stops.length, hasKeys }
  const list = path(locale, 'challengeProposals', { challengeId: challenge.id })
  return (
    <>
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: list, label: t('opening.title', { title: challenge.title.text }) }]}
        current={proposal.organisation}
      />
      <ReadingSteps {...place} />
      <HeadlineGroup
        preline={t('reading.preline', { position, count: stops.length })}
        title={content.title || proposal.organisation}
        lead={proposal.organisation}
      />
      <ReadingMap {...place} stops={stops} />
      <DefinitionList
        items={[
          { term: t('reading.fact.organisation'), value: proposal.organisation },
          ...(partners.length > 0
            ? [{ term: t('reading.fact.partners'), value: partners.map((one) => one.name).join(', ') }]
            : []),
          { term: t('reading.fact.total'), value: formatMoney(locale, totalCents(content.costs)) },
          {
            term: t('proposal.fact.received'),
            value: (
              <Time
                dateTime={reading.receivedAt.toISOString()}
                text={formatInstant(locale, reading.receivedAt)}
              />
            ),
          },
          { term: t('proposal.fact.number'), value: String(reading.number) },
          { term: t('proposal.fact.hash'), value: <Hash value={reading.contentHash} /> },
        ]}
      />
      <Note>{t('reading.events')}</Note>
      <Cluster isWide>
        <Anchor href="#notiz">{t('reading.toNote')}</Anchor>
        <Anchor href="#rueckfragen">{t('reading.toQuestions')}</Anchor>
        <TextLink href={path(locale, 'proposalPrint', { proposalId: proposal.id })}>
          {t('face.print.link')}
        </TextLink>
      </Cluster>
      <ReadingBody {...{ challenge, position, content }} team={{ lead: proposal.organisation, partners }} />
      <HandedInWith partners={partners} confirmations={reading.confirmations} gone={reading.gone} />
      <ReaderFiles proposalId={proposal.id} files={view.files} />
      <section id="rueckfragen">
        <Heading level={2}>{t('readerQuestion.title')}</Heading>
        <p>{t('readerQuestion.frozen')}</p>
        {questions.length === 0 ? (
          <p>{t('readerQuestion.noneReader')}</p>
        ) : (
          <ReaderQuestionList questions={questions} isTeam={false} />
        )}
      </section>
      {view.asking && (
        <AskTeamForm key={`${proposal.id} ${questions.length}`} asking={view.asking} answer={askAnswer} />
      )}
      <NoteForm
        key={proposal.id}
        proposalId={proposal.id}
        note={view.note}
        answer={noteAnswer}
        stale={stale}
      />
      <ReadingSteps {...place} isBelow />
    </>
  )
}

import type { ProposalVerdict } from '~/domain/proposal/available-actions'
import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import type { CopyFile, CopyPartner } from '~/domain/proposal/copy'
import { type ProposalSection, proposalSectionFrom } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { formatDateTime, formatInstant } from '~/i18n/format'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { DefinitionList } from '~/ui/definition-list'
import { DisabledAction } from '~/ui/disabled-action'
import { Hash } from '~/ui/hash'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import { ContentBySection } from './content-by-section'
import { type Confirmed, HandedInWith } from './handed-in-with'
import { MissingContent } from './missing-content'

export type FrozenView = {
  proposal: { id: string; version: number }
  lead: string
  content: ProposalContent
  files: readonly CopyFile[]
  partners: readonly CopyPartner[]
  /** organisations that costs still name after they have left the team */
  former: readonly CopyPartner[]
  confirmations: readonly Confirmed[]
  hash: string
  missing: readonly ContentField[]
  isUnchanged: boolean
  /** what this very person has typed and not saved: it is no part of what is frozen */
  drafts: readonly { section: ProposalSection; savedAt: Date }[]
  verdict: ProposalVerdict | null
  /** the database's time when the page was made */
  at: Date
}

/** Everything that a submission would freeze now, with its hash; from here it is on to submitting. */
export function FrozenPreview({ view }: { view: FrozenView }) {
  const { t, locale } = useLanguage()
  const { proposal, content, files, partners, hash, verdict, at } = view
  const instant = <Time dateTime={at.toISOString()} text={formatInstant(locale, at)} />
  const submit = `${path(locale, 'proposal', { proposalId: proposal.id })}#einreichen`
  return (
    <>
      {view.isUnchanged && <Alert tone="success" title={t('proposalPreview.unchanged')} />}
      <UnsavedSections proposalId={proposal.id} drafts={view.drafts} />
      {view.missing.length > 0 && (
        <MissingContent proposalId={proposal.id} {...{ content, partners }} missing={view.missing} />
      )}
      <DefinitionList
        items={[
          { term: t('proposalPreview.version'), value: String(proposal.version) },
          { term: t('proposal.fact.hash'), value: <Hash value={hash} /> },
          { term: t('proposalPreview.at'), value: instant },
          { term: t('proposalPreview.lead.organisation'), value: view.lead },
        ]}
      />
      <HandedInWith partners={partners} confirmations={view.confirmations} />
      <ContentBySection content={content} team={{ lead: view.lead, partners, former: view.former }} />
      <FrozenFiles files={files} />
      {verdict?.allowed && <ButtonLink href={submit}>{t('proposalPreview.submit')}</ButtonLink>}
      {verdict && !verdict.allowed && (
        <DisabledAction
          id="submit"
          label={t('proposalPreview.submit')}
          reason={t(`reason.${verdict.reason}`)}
        />
      )}
    </>
  )
}

function FrozenFiles({ files }: Pick<FrozenView, 'files'>) {
  const { t } = useLanguage()
  const sectionName = (name: string) => {
    const section = proposalSectionFrom(name)
    return section ? t(`proposalSection.${section}`) : t('proposalPreview.noSection')
  }
  return (
    <section>
      <Heading level={2} look="medium">
        {t('proposalPreview.files')}
      </Heading>
      {files.length === 0 ? (
        <p>{t('proposalPreview.noFiles')}</p>
      ) : (
        <ResponsiveTable
          caption={t('proposalPreview.files')}
          isCaptionHidden
          rows={files}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', label: t('proposalPreview.file'), isRowHeader: true, cell: ({ name }) => name },
            {
              key: 'section',
              label: t('proposalPreview.section'),
              cell: ({ section }) => sectionName(section),
            },
            {
              key: 'hash',
              label: t('proposal.fact.hash'),
              cell: ({ sha256 }) => <Hash value={sha256} />,
            },
          ]}
        />
      )}
    </section>
  )
}

/** Reminds people of what they have typed and not saved, before they submit without it. */
function UnsavedSections({ proposalId, drafts }: { proposalId: string } & Pick<FrozenView, 'drafts'>) {
  const { t, locale } = useLanguage()
  if (drafts.length === 0) return null
  return (
    <Alert tone="warning" title={t('posting.unsavedDrafts')}>
      <p>{t('proposalPreview.unsaved')}</p>
      <ul>
        {drafts.map(({ section, savedAt }) => (
          <li key={section}>
            <TextLink href={path(locale, 'proposalSection', { proposalId, section })}>
              {t('posting.unsavedDraft', {
                step: t(`proposalSection.${section}`),
                date: formatDateTime(locale, savedAt),
              })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

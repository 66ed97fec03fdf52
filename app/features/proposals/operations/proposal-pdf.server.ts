import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import type { ProposalCopy } from '~/domain/proposal/copy'
import { contentFieldsOf, PROPOSAL_SECTIONS, type ProposalSection } from '~/domain/proposal/sections'
import { formatInstant } from '~/i18n/format'
import type { Translate } from '~/i18n/translate'
import { type Part, taggedPdf } from '~/platform/pdf/tagged-document.server'
import type { TextTable } from '~/ui/text-tables'
import { costLines, costSums, milestoneTable } from '../cost-tables'
import { goneText } from './gone-text.server'
import type { ReaderQuestionView } from './list-reader-questions.server'
import type { Reading } from './read-proposal.server'
import type { ProposalRow } from './require-proposal.server'

type Words = { t: Translate; label: (list: string, code: string) => string }
type Archived = {
  proposal: ProposalRow
  reading: Reading
  questions: readonly ReaderQuestionView[]
  at: Date
}

/**
 * A proposal for the authority's file: what was frozen, who handed it in, the hashes of its files, what was asked
 * and answered, and its receipt. German, tagged, made to be kept (PDF/A-2a).
 */
export function proposalPdf(archived: Archived, words: Words): Promise<Buffer> {
  const { t } = words
  const { proposal, reading, questions, at } = archived
  const { challenge, organisation } = proposal
  const { content, files, partners } = reading.copy
  const title = `${organisation.name}: ${content.title}`
  const nameOf = (id: string) => partners.find((one) => one.organisationId === id)?.name ?? ''
  const facts = (pairs: readonly (readonly [string, string])[]): Part => ({
    kind: 'facts',
    facts: pairs.map(([term, value]) => ({ term, value: value || t('shell.none') })),
  })
  return taggedPdf({
    title,
    ...{ language: 'de', author: 'Brückenschlag', createdAt: at, standard: 'PDF/A-2a' },
    parts: [
      { kind: 'h1', text: title },
      facts([
        [t('proposal.fact.challenge'), `${challenge.title} (${challenge.id})`],
        [t('proposal.fact.authority'), challenge.authority.name],
        [t('reading.fact.organisation'), organisation.name],
        [t('reading.fact.partners'), partners.map((one) => one.name).join(', ')],
        ...reading.confirmations.map((one): [string, string] => [
          t('dossier.pdf.confirmed', { name: nameOf(one.organisationId) }),
          [one.name, one.role, formatInstant('de', one.at)].filter(Boolean).join(', '),
        ]),
        ...reading.gone.map((one): [string, string] => [t('consortium.gone.term'), goneText(one, t)]),
        [t('dossier.pdf.proposal'), proposal.id],
        [t('dossier.pdf.exportedAt'), formatInstant('de', at)],
      ]),
      ...PROPOSAL_SECTIONS.flatMap((section): Part[] => [
        { kind: 'h2', text: t(`proposalSection.${section}`) },
        ...sectionParts(section, reading.copy, organisation.name, words),
      ]),
      { kind: 'h2', text: t('proposalFile.title') },
      ...(files.length === 0 ? [{ kind: 'text' as const, text: t('dossier.pdf.noFiles') }] : []),
      ...files.flatMap(({ name, mediaType, byteLength, sha256 }): Part[] => [
        { kind: 'text', text: t('dossier.pdf.file', { name, kind: mediaType, bytes: byteLength }) },
        { kind: 'code', text: sha256 },
      ]),
      { kind: 'h2', text: t('dossier.pdf.questions') },
      ...(questions.length === 0 ? [{ kind: 'text' as const, text: t('dossier.pdf.noQuestions') }] : []),
      ...questions.map((one) => facts(questionFacts(one, t))),
      { kind: 'h2', text: t('dossier.pdf.receipt') },
      facts([
        [t('proposal.fact.number'), String(reading.number)],
        [t('proposal.fact.received'), formatInstant('de', reading.receivedAt)],
        [t('proposal.fact.hash'), reading.contentHash],
      ]),
      { kind: 'text', text: t('dossier.pdf.code') },
      { kind: 'code', text: reading.receiptCode ?? t('dossier.pdf.noCode') },
    ],
  })
}

function questionFacts(one: ReaderQuestionView, t: Translate): [string, string][] {
  const date = (at: Date) => ({ date: formatInstant('de', at) })
  const asked: [string, string] = [t('dossier.pdf.question', date(one.askedAt)), one.question]
  if (one.answer === null || one.answeredAt === null)
    return [asked, [t('dossier.pdf.noAnswer', date(one.dueAt)), '']]
  return [asked, [t('dossier.pdf.answer', date(one.answeredAt)), one.answer]]
}

/** A section: its fields as terms and values, milestones and costs as the tables of the page. */
function sectionParts(section: ProposalSection, copy: ProposalCopy, lead: string, words: Words): Part[] {
  const { content, partners } = copy
  const { t } = words
  const { costs, milestones } = content
  if (section === 'costs') {
    if (costs.length === 0) return [{ kind: 'text', text: t('shell.none') }]
    const shown = { costs, milestones, team: { lead, partners } }
    const german = { t, locale: 'de' } as const
    return [costLines(shown, german), ...costSums(shown, german)].map(tablePart)
  }
  const fields = contentFieldsOf(section).filter((field) => field !== 'milestones')
  const hasMilestones = section === 'plan' && milestones.length > 0
  return [
    { kind: 'facts', facts: fields.map((field) => fieldFact(content, field, words)) },
    ...(hasMilestones ? [tablePart(milestoneTable(milestones, t))] : []),
  ]
}

const tablePart = ({ caption, columns, rows }: TextTable): Part => ({ kind: 'table', caption, columns, rows })

/** One field as a term and its value. */
function fieldFact(content: ProposalContent, field: ContentField, { t, label }: Words) {
  const value = content[field]
  const term = t(`proposalForm.${field}`)
  if (value === null || value === '') return { term, value: t('shell.none') }
  if (field === 'resultLicence') return { term, value: label('licenceModel', String(value)) }
  if (field !== 'readiness') return { term, value: String(value) }
  const level = String(value)
  return { term, value: t('proposalForm.readinessLevel', { level, label: label('readiness', level) }) }
}

import { kindOfMediaType } from '~/domain/file/file-types'
import { sectionOf } from '~/domain/proposal/file-sections'
import { formatBytes, formatInstant } from '~/i18n/format'
import type { Translate } from '~/i18n/translate'
import { type Locale, path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { taggedPdf } from '~/platform/pdf/tagged-document.server'
import type { findReceipt } from './find-receipt.server'
import type { ProposalRow } from './require-proposal.server'

type Receipt = Awaited<ReturnType<typeof findReceipt>>

/** The receipt as a tagged PDF to keep: what it states, its code, and where anybody can check it. */
export function receiptPdf(receipt: Receipt, proposal: ProposalRow, t: Translate, locale: Locale) {
  const { challenge, organisation } = proposal
  const title = t('receipt.title', { number: receipt.number, title: challenge.title })
  const fact = (term: string, value: string) => ({ term, value })
  const when = (term: string, at: Date | null) => (at ? [fact(term, formatInstant(locale, at))] : [])
  const fileFact = ({ name, section, mediaType, byteLength, sha256 }: Receipt['files'][number]) => {
    const kind = t(`file.kind.${kindOfMediaType(mediaType) ?? 'pdf'}`)
    const size = formatBytes(locale, byteLength)
    const held = t(`proposalFile.section.${sectionOf(section)}`)
    return fact(t('proposalFile.print', { name, kind, size, section: held }), sha256)
  }
  const address = `${configuration().publicUrl}${path(locale, 'receiptCheck')}`
  return taggedPdf({
    title,
    ...{ language: locale, author: 'Brückenschlag', createdAt: receipt.receivedAt },
    parts: [
      { kind: 'h1', text: title },
      {
        kind: 'facts',
        facts: [
          ...when(t('proposal.fact.received'), receipt.receivedAt),
          ...when(t('proposal.fact.deadline'), challenge.deadlineAt),
          ...when(t('receipt.withdrawnAt'), receipt.withdrawnAt),
          fact(t('proposal.fact.number'), String(receipt.number)),
          fact(t('proposal.fact.challenge'), `${challenge.title} (${challenge.id})`),
          fact(t('proposal.fact.authority'), challenge.authority.name),
          fact(t('proposal.fact.organisation'), organisation.name),
          ...receipt.partners.map(({ organisationId, name }, index) => {
            const yes = receipt.confirmations.find((one) => one.organisationId === organisationId)
            const at = yes ? formatInstant(locale, yes.at) : t('shell.none')
            return fact(
              t('consortium.frozen.titleOf', { number: index + 1 }),
              t('consortium.frozen.confirmedAt', { partner: name, at }),
            )
          }),
          ...when(t('consortium.frozen.lapsedAt'), receipt.lapsedAt),
          fact(t('proposal.fact.hash'), receipt.contentHash),
        ],
      },
      ...(receipt.files.length === 0
        ? []
        : [
            { kind: 'h2' as const, text: t('proposalFile.title') },
            { kind: 'facts' as const, facts: receipt.files.map(fileFact) },
          ]),
      { kind: 'h2', text: t('signedReceipt.code') },
      { kind: 'text', text: t('signedReceipt.pdf', { address }) },
      { kind: 'code', text: receipt.code ?? t('signedReceipt.none') },
    ],
  })
}

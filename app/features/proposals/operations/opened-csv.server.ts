import { reportLine } from '~/domain/import/csv-report'
import type { ProposalCopy } from '~/domain/proposal/copy'
import { kindOf } from '~/domain/proposal/cost-row'
import { dossierFolder } from '~/domain/proposal/dossier'
import type { Translate } from '~/i18n/translate'
import { planNames } from '../cost-tables'
import { goneText } from './gone-text.server'
import type { OpenedProposal } from './list-opened.server'

/** Spreadsheets take the text for UTF-8 by this mark. */
const MARK = '\ufeff'

/** Cents as a number that German spreadsheets read: no separators but the comma. */
function euros(cents: string): string {
  const digits = cents.padStart(3, '0')
  return `${digits.slice(0, -2)},${digits.slice(-2)}`
}

/**
 * The opened proposals as a table for spreadsheets, in the reading order. What begins like a formula is quoted.
 * What somebody has read or noted is nobody else's business and stays out.
 * @param hasFolders in the archive: where the files of each proposal lie
 */
export function openedCsv(rows: readonly OpenedProposal[], t: Translate, hasFolders = false): string {
  const head = [
    t('reading.list.position'),
    t('reading.fact.organisation'),
    t('dossier.column.partners'),
    t('reading.list.title'),
    t('dossier.column.totalEuros'),
    t('reading.list.files'),
    t('proposal.fact.number'),
    t('dossier.column.receivedAt'),
    t('proposal.fact.hash'),
    t('dossier.column.afterChanges'),
    t('reading.list.questions'),
    ...(hasFolders ? [t('dossier.column.folder')] : []),
  ]
  const lines = rows.map((row) =>
    reportLine([
      row.position,
      row.organisation,
      [row.partners.join(', '), ...row.gone.map((one) => goneText(one, t))].join('. '),
      row.title,
      euros(row.totalCents),
      row.fileCount,
      row.number,
      row.receivedAt.toISOString(),
      row.contentHash,
      row.afterChanges === 'notAsked' ? '' : t(`reconfirmation.mark.${row.afterChanges}`),
      row.questions.open + row.questions.unanswered + row.questions.answered,
      ...(hasFolders ? [dossierFolder(row.position, row.organisation)] : []),
    ]),
  )
  return MARK + reportLine(head) + lines.join('')
}

/** What is read of a proposal for the table of costs. */
export type ReadCosts = { position: number; organisation: string; copy: ProposalCopy }

/** Every line of the costs of these proposals, a row each: who spends what, of which kind, for which milestone. */
export function costsCsv(read: readonly ReadCosts[], t: Translate): string {
  const head = [
    t('reading.list.position'),
    t('reading.fact.organisation'),
    t('proposalForm.item'),
    t('costPlan.partner'),
    t('costPlan.kind'),
    t('costPlan.milestone'),
    t('proposalForm.amount'),
  ]
  const lines = read.flatMap(({ position, organisation, copy: { content, partners } }) => {
    const { costs, milestones } = content
    const names = planNames({ milestones, team: { lead: organisation, partners } }, t)
    return costs.map((row) =>
      reportLine([
        ...[position, organisation, row.item, names.partner(row.partner ?? null), names.kind(kindOf(row))],
        row.milestone === undefined ? '' : names.milestone(row.milestone),
        row.cents === null ? '' : euros(row.cents),
      ]),
    )
  })
  return MARK + reportLine(head) + lines.join('')
}

import { FEWEST_SHOWN_VOTES, type Tally } from '~/domain/participation/statement'
import { useLanguage } from '~/i18n/context'
import { formatNumber } from '~/i18n/format'
import { Note } from '~/ui/note'
import { ResponsiveTable } from '~/ui/responsive-table'
import type { ResultStatement } from '../operations/read-result.server'

const PARTS = ['agree', 'disagree', 'pass'] as const satisfies readonly (keyof Tally)[]

/** All statements with how they were voted on; of few votes only that they are few. */
export function ResultTable({ statements }: { statements: readonly ResultStatement[] }) {
  const { t, locale } = useLanguage()
  const isFew = statements.some(({ shares }) => shares === null)
  const share = ({ shares }: ResultStatement, part: keyof Tally) =>
    shares ? t('consultationResult.share', { share: shares[part] }) : '–'
  const votes = ({ shares, count }: ResultStatement) =>
    shares ? formatNumber(locale, count) : t('consultationResult.few', { count: FEWEST_SHOWN_VOTES })
  return (
    <>
      <ResponsiveTable
        caption={t('consultationResult.caption')}
        rows={statements}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'text',
            label: t('statement.title'),
            isRowHeader: true,
            cell: ({ number, text }) => (
              <>
                {t('statement.number', { number })}: <span lang="de">{text}</span>
              </>
            ),
          },
          ...PARTS.map((part) => ({
            key: part,
            label: t(`consultationResult.${part}`),
            isNumeric: true,
            cell: (row: ResultStatement) => share(row, part),
          })),
          { key: 'votes', label: t('consultation.votes'), isNumeric: true, cell: votes },
        ]}
      />
      {isFew && <Note>{t('consultationResult.fewText', { count: FEWEST_SHOWN_VOTES })}</Note>}
    </>
  )
}

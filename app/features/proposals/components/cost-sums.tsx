import { useEffect, useRef, useState } from 'react'
import { totalCents } from '~/domain/proposal/cost-row'
import { type TypedRow, typedCosts } from '~/domain/proposal/typed-costs'
import { useLanguage } from '~/i18n/context'
import { formatMoney } from '~/i18n/format'
import { Button } from '~/ui/button'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { TextTables } from '~/ui/text-tables'
import { VisuallyHidden } from '~/ui/visually-hidden'
import { costSums } from '../cost-tables'
import type { PlanChoices } from './content-fields'

/** So long nothing is typed before the total is said. */
const PAUSE = 1_200

type Props = {
  formId: string
  /** of the rows in the form */
  name: string
  /** the rows as the page was made */
  typed: readonly TypedRow[]
  plan: PlanChoices
  /** asks the server for the sums, where there is no JavaScript */
  recalculate: { name: string; value: string; form?: string; formNoValidate?: boolean }
}

/** The sums of what is typed: they follow every key, and without JavaScript the button. */
export function CostSums({ formId, name, typed, plan, recalculate }: Props) {
  const language = useLanguage()
  const { t, locale } = language
  const { costs, unreadable } = typedCosts(useTyped(formId, name, typed))
  const { team, milestones } = plan
  const total = formatMoney(locale, totalCents(costs))
  return (
    <section>
      <Heading level={2} look="medium">
        {t('costPlan.sums')}
      </Heading>
      <p>
        <strong>{t('costPlan.total', { total })}</strong>
      </p>
      {unreadable > 0 && <Note>{t('costPlan.unreadable', { count: unreadable })}</Note>}
      <TextTables tables={costSums({ costs, milestones, team }, language)} />
      <VisuallyHidden>
        <span role="status">{useAfterPause(t('costPlan.said', { total }))}</span>
      </VisuallyHidden>
      <noscript>
        <Button look="tertiary" {...recalculate}>
          {t('costPlan.recalculate')}
        </Button>
      </noscript>
    </section>
  )
}

/** The rows as they stand in the form now. */
function useTyped(formId: string, name: string, given: readonly TypedRow[]): readonly TypedRow[] {
  const [rows, setRows] = useState(given)
  const key = JSON.stringify(given)
  // A row more or less is no input: what the page was made with has changed then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are told apart by their texts
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const read = () => setRows(rowsIn(new FormData(form), name))
    read()
    form.addEventListener('input', read)
    return () => form.removeEventListener('input', read)
  }, [formId, name, key])
  return rows
}

function rowsIn(form: FormData, name: string): TypedRow[] {
  const rows: TypedRow[] = []
  for (let index = 0; form.has(`${name}[${index}].item`); index += 1) {
    const value = (cell: keyof TypedRow) => String(form.get(`${name}[${index}].${cell}`) ?? '')
    rows.push({
      ...{ item: value('item'), amount: value('amount') },
      ...{ partner: value('partner'), kind: value('kind'), milestone: value('milestone') },
    })
  }
  return rows
}

/** A text for a live region: nothing at first, then each new one after a pause. */
function useAfterPause(text: string): string {
  const [said, setSaid] = useState('')
  const first = useRef(text)
  useEffect(() => {
    if (text === first.current) return
    first.current = ''
    const timer = setTimeout(() => setSaid(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return said
}

import { eurosForInput } from '~/domain/money/parse-euros'
import { decimalForInput } from '~/domain/text/decimal'
import type { PilotText } from '../schema'

/** The text of a pilot as its forms are filled with it. */
export type PilotFormValues = Omit<
  PilotText,
  'startsOn' | 'endsOn' | 'costCents' | 'milestones' | 'indicators'
> & {
  startsOn: string
  endsOn: string
  cost: string
  milestones: { title: string; dueOn: string }[]
  indicators: Record<'name' | 'unit' | 'baseline' | 'target' | 'direction', string>[]
}

/** Writes the text of a pilot for the fields of its forms. */
export function formValuesOf({ costCents, milestones, indicators, ...text }: PilotText): PilotFormValues {
  const number = (value: number | null) => (value === null ? '' : decimalForInput(value))
  return {
    ...text,
    startsOn: text.startsOn ?? '',
    endsOn: text.endsOn ?? '',
    cost: costCents === null ? '' : eurosForInput(costCents),
    milestones: milestones.map(({ title, dueOn }) => ({ title, dueOn: dueOn ?? '' })),
    indicators: indicators.map((one) => ({
      ...one,
      ...{ baseline: number(one.baseline), target: number(one.target) },
    })),
  }
}

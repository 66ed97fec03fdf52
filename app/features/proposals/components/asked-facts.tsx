import type { ReactNode } from 'react'
import { type Asked, askedIn } from '~/domain/proposal/asked'
import type { ProposalSection } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatMoney } from '~/i18n/format'
import type { MessageKey } from '~/i18n/translate'
import { DefinitionList } from '~/ui/definition-list'
import type { AskedOfProposals } from '../operations/asked-of-proposals.server'

const TERMS = {
  desiredOutcome: 'challengeForm.desiredOutcome',
  constraints: 'challengeForm.constraints',
  dataSituation: 'challengeForm.dataSituation',
  hostingDemand: 'challenge.fact.hosting',
  personalData: 'challenge.fact.personalData',
  successCriteria: 'challengeForm.successCriteria',
  startsOn: 'challenge.fact.startsOn',
  budget: 'challenge.fact.budget',
  licenceDemand: 'challenge.fact.licence',
  readinessMin: 'challenge.fact.readiness',
} as const satisfies Record<Asked, MessageKey>

/** What the authority asked for in a section; what the challenge leaves open is left out. */
export function AskedFacts({ section, asked }: { section: ProposalSection; asked: AskedOfProposals }) {
  const { t } = useLanguage()
  const shownOf = useAskedValue(asked)
  const items = askedIn(section).flatMap((one) => {
    const value = shownOf(one)
    return value ? [{ term: t(TERMS[one]), value }] : []
  })
  if (items.length === 0) return null
  return <DefinitionList isStacked items={items} />
}

function useAskedValue(asked: AskedOfProposals) {
  const { t, locale, label } = useLanguage()
  const budget = useBudget(asked)
  const text = (value: string) =>
    value === '' ? null : <span className="whitespace-pre-line break-words">{value}</span>
  const values: Record<Asked, () => ReactNode> = {
    desiredOutcome: () => text(asked.desiredOutcome),
    constraints: () => text(asked.constraints),
    dataSituation: () => text(asked.dataSituation),
    hostingDemand: () => label('hostingDemand', asked.hostingDemand),
    personalData: () => label('personalData', asked.personalData),
    licenceDemand: () => label('licenceDemand', asked.licenceDemand),
    successCriteria: () => text(asked.successCriteria.join('\n')),
    startsOn: () => asked.startsOn && formatDate(locale, asked.startsOn),
    budget: () => budget,
    readinessMin: () =>
      asked.readinessMin !== null &&
      t('challenge.fact.readinessFrom', {
        level: asked.readinessMin,
        label: label('readiness', String(asked.readinessMin)),
      }),
  }
  return (one: Asked) => values[one]()
}

function useBudget({ budgetMinCents: min, budgetMaxCents: max }: AskedOfProposals): string | null {
  const { t, locale } = useLanguage()
  if (min !== null && max !== null)
    return t('challenge.fact.budgetRange', { min: formatMoney(locale, min), max: formatMoney(locale, max) })
  if (max !== null) return t('challenge.fact.budgetTo', { max: formatMoney(locale, max) })
  return min === null ? null : t('challenge.fact.budgetFrom', { min: formatMoney(locale, min) })
}

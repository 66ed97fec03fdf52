import type { ReactNode } from 'react'
import { type Demand, demandsIn } from '~/domain/proposal/demands'
import type { ProposalSection } from '~/domain/proposal/sections'
import type { ChallengeDemands } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatMoney } from '~/i18n/format'
import { DefinitionList } from '~/ui/definition-list'
import { Note } from '~/ui/note'
import { Prose } from '~/ui/prose'

/** What the authority asked for, as far as a section of a proposal answers to it. */
export function Demands({ section, challenge }: { section: ProposalSection; challenge: ChallengeDemands }) {
  const { t } = useLanguage()
  const value = useDemands(challenge)
  const items = demandsIn(section).flatMap((demand) => {
    const shown = value[demand]()
    return shown ? [{ term: t(LABELS[demand]), value: shown }] : []
  })
  if (items.length === 0) return <Note>{t('demands.nothing')}</Note>
  return <DefinitionList isStacked items={items} />
}

const LABELS = {
  problem: 'challenge.section.problem',
  desiredOutcome: 'challenge.section.desiredOutcome',
  currentProcess: 'challenge.section.currentProcess',
  dataSituation: 'challenge.section.dataSituation',
  constraints: 'challenge.section.constraints',
  successCriteria: 'challenge.section.successCriteria',
  capabilities: 'challenge.fact.capabilities',
  techniques: 'challenge.fact.techniques',
  hosting: 'challenge.fact.hosting',
  startsOn: 'challenge.fact.startsOn',
  budget: 'challenge.fact.budget',
  licence: 'challenge.fact.licence',
  readiness: 'challenge.fact.readiness',
  personalData: 'challenge.fact.personalData',
} as const satisfies Record<Demand, string>

/** How each demand is shown; null where the authority left it empty. */
function useDemands({ texts, facts, criteria }: ChallengeDemands): Record<Demand, () => ReactNode> {
  const { t, locale, label } = useLanguage()
  const money = (cents: bigint) => formatMoney(locale, cents)
  const text = (key: keyof typeof texts) => () => {
    const shown = texts[key]
    return shown && <Prose safeHtml={shown.html} {...(shown.lang !== locale && { lang: shown.lang })} />
  }
  const codes = (list: string, all: readonly string[]) => () =>
    all.map((code) => label(list, code)).join(', ')
  const { budgetMinCents: min, budgetMaxCents: max, readinessMin, startsOn } = facts
  return {
    problem: text('problem'),
    desiredOutcome: text('desiredOutcome'),
    currentProcess: text('currentProcess'),
    dataSituation: text('dataSituation'),
    constraints: text('constraints'),
    successCriteria: () =>
      criteria.length > 0 && (
        <ul {...(locale !== 'de' && { lang: 'de' })}>
          {criteria.map((row) => (
            <li key={`${row.criterion} ${row.target}`}>
              {row.criterion}: {row.target}
            </li>
          ))}
        </ul>
      ),
    capabilities: codes('capability', facts.capabilities),
    techniques: codes('technique', facts.techniques),
    hosting: () => label('hostingDemand', facts.hostingDemand),
    licence: () => label('licenceDemand', facts.licenceDemand),
    personalData: () => label('personalData', facts.personalData),
    startsOn: () => startsOn && formatDate(locale, startsOn),
    budget: () => {
      if (min !== null && max !== null)
        return t('challenge.fact.budgetRange', { min: money(min), max: money(max) })
      if (min !== null) return t('challenge.fact.budgetFrom', { min: money(min) })
      return max !== null && t('challenge.fact.budgetTo', { max: money(max) })
    },
    readiness: () =>
      readinessMin !== null &&
      t('challenge.fact.readinessFrom', {
        level: readinessMin,
        label: label('readiness', String(readinessMin)),
      }),
  }
}

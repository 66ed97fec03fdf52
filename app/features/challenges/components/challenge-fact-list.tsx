import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatDeadline, formatMoney } from '~/i18n/format'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { DefinitionList } from '~/ui/definition-list'
import { Time } from '~/ui/time'
import type { ChallengeFactSheet } from '../operations/present-challenge.server'

/** The facts of a challenge in pairs; what was left empty is left out. */
export function ChallengeFactList({ facts }: { facts: ChallengeFactSheet }) {
  const { t, locale, label } = useLanguage()
  const all = (list: string, codes: readonly string[]) => codes.map((code) => label(list, code)).join(', ')
  const districts = facts.districts.length > 0 ? all('district', facts.districts) : t('district.all')
  const authority = path(locale, 'organisation', { organisationId: facts.authorityId })
  const rows: [string, ReactNode][] = [
    [
      t('challenge.fact.authority'),
      <Anchor key="a" href={authority}>
        {facts.authorityName}
      </Anchor>,
    ],
    [
      t('challenge.fact.deadline'),
      facts.deadlineAt && moment(formatDeadline(locale, facts.deadlineAt), facts.deadlineAt),
    ],
    [
      t('challenge.fact.published'),
      facts.publishedAt && moment(formatDate(locale, facts.publishedAt), facts.publishedAt),
    ],
    [t('challengeForm.kind'), facts.kind === 'competition' && t('challengeKind.competition')],
    [t('challenge.fact.startsOn'), facts.startsOn && formatDate(locale, facts.startsOn)],
    [t('challenge.fact.budget'), useBudget(facts)],
    [t('challenge.fact.domains'), all('domain', facts.domains)],
    [t('challenge.fact.capabilities'), all('capability', facts.capabilities)],
    [t('challenge.fact.techniques'), all('technique', facts.techniques)],
    [t('challenge.fact.districts'), districts],
    [t('challenge.fact.personalData'), label('personalData', facts.personalData)],
    [t('challenge.fact.hosting'), label('hostingDemand', facts.hostingDemand)],
    [t('challenge.fact.licence'), label('licenceDemand', facts.licenceDemand)],
    [
      t('challenge.fact.readiness'),
      facts.readinessMin !== null &&
        t('challenge.fact.readinessFrom', {
          level: facts.readinessMin,
          label: label('readiness', String(facts.readinessMin)),
        }),
    ],
    [t('challenge.fact.consortium'), label('consortiumRule', facts.consortiumRule)],
    [t('challenge.fact.contact'), <Contact key="c" facts={facts} />],
  ]
  return (
    <DefinitionList isStacked items={rows.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
  )
}

const moment = (text: string, at: Date) => <Time dateTime={at.toISOString()} text={text} />

function useBudget({ budgetMinCents, budgetMaxCents }: ChallengeFactSheet): string | null {
  const { t, locale } = useLanguage()
  const min = budgetMinCents === null ? '' : formatMoney(locale, budgetMinCents)
  const max = budgetMaxCents === null ? '' : formatMoney(locale, budgetMaxCents)
  if (min && max) return t('challenge.fact.budgetRange', { min, max })
  if (min) return t('challenge.fact.budgetFrom', { min })
  return max ? t('challenge.fact.budgetTo', { max }) : null
}

function Contact({ facts }: { facts: ChallengeFactSheet }) {
  const { contactName, contactEmail, contactPhone } = facts
  return (
    <>
      {contactName}
      {contactEmail && (
        <>
          <br />
          <Anchor href={`mailto:${contactEmail}`}>{contactEmail}</Anchor>
        </>
      )}
      {contactPhone && (
        <>
          <br />
          {contactPhone}
        </>
      )}
    </>
  )
}

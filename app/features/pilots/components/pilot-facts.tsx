import type { Day } from '~/domain/calendar/day'
import type { PilotEnding } from '~/domain/pilot/pilot'
import { useLanguage } from '~/i18n/context'
import { formatMoney } from '~/i18n/format'
import { path } from '~/paths'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import { dayText } from './calendar-day'

export type PilotFactsShown = {
  authority: { id: string; name: string }
  origin: { id: string; title: string } | null
  /** how and on which day it ended, once that is decided */
  ended: { as: PilotEnding; on: Day | null } | null
  startsOn: Day | null
  endsOn: Day | null
  costCents: bigint | null
  funding: string
  domains: readonly string[]
  techniques: readonly string[]
  districts: readonly string[]
}

/** The facts of a pilot in pairs. */
export function PilotFactList({ facts }: { facts: PilotFactsShown }) {
  const { t, locale, label } = useLanguage()
  const { authority, origin, ended, startsOn, endsOn, costCents, funding } = facts
  const day = (value: Day) => <Time dateTime={value} text={dayText(locale, value)} />
  const names = (list: string, codes: readonly string[]) => codes.map((code) => label(list, code)).join(', ')
  const items = [
    {
      term: t('pilot.facts.authority'),
      value: (
        <TextLink href={path(locale, 'organisation', { organisationId: authority.id })}>
          {authority.name}
        </TextLink>
      ),
    },
    ...(origin
      ? [
          {
            term: t('pilot.facts.challenge'),
            value: (
              <TextLink href={path(locale, 'challenge', { challengeId: origin.id })}>{origin.title}</TextLink>
            ),
          },
        ]
      : []),
    ...(startsOn ? [{ term: t('pilot.facts.start'), value: day(startsOn) }] : []),
    ...(endsOn
      ? [{ term: t(ended ? 'pilot.facts.plannedEnd' : 'pilot.facts.end'), value: day(endsOn) }]
      : []),
    ...(ended?.on ? [{ term: t(`pilot.facts.${ended.as}`), value: day(ended.on) }] : []),
    ...(costCents === null ? [] : [{ term: t('pilot.facts.cost'), value: formatMoney(locale, costCents) }]),
    ...(funding ? [{ term: t('pilot.facts.funding'), value: <span lang="de">{funding}</span> }] : []),
    ...(facts.domains.length > 0
      ? [{ term: t('pilot.facts.domains'), value: names('domain', facts.domains) }]
      : []),
    ...(facts.techniques.length > 0
      ? [{ term: t('pilot.facts.techniques'), value: names('technique', facts.techniques) }]
      : []),
    {
      term: t('pilot.facts.districts'),
      value: facts.districts.length > 0 ? names('district', facts.districts) : t('pilot.facts.wholeState'),
    },
  ]
  return (
    <>
      <Heading level={2} look="medium">
        {t('pilot.facts')}
      </Heading>
      <DefinitionList isStacked items={items} />
    </>
  )
}

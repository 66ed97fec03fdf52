import { demandsIn } from '~/domain/proposal/demands'
import type { ProposalSection } from '~/domain/proposal/sections'
import type { ChallengeDemands } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { Disclosure } from '~/ui/disclosure'
import { Demands } from './demands'

/** Beside the form: what the authority asked for in this section. */
export function AskedOfSection({ section, asked }: { section: ProposalSection; asked: ChallengeDemands }) {
  const { t } = useLanguage()
  if (demandsIn(section).length === 0) return null
  return (
    <Disclosure summary={t('demands.title')}>
      <Demands section={section} challenge={asked} />
    </Disclosure>
  )
}

import { askedIn } from '~/domain/proposal/asked'
import type { ProposalSection } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { Disclosure } from '~/ui/disclosure'
import type { AskedOfProposals } from '../operations/asked-of-proposals.server'
import { AskedFacts } from './asked-facts'

/** Beside the form: what the authority asked for in this section. */
export function AskedOfSection({ section, asked }: { section: ProposalSection; asked: AskedOfProposals }) {
  const { t } = useLanguage()
  if (askedIn(section).length === 0) return null
  return (
    <Disclosure summary={t('proposalAsked.title')}>
      <AskedFacts section={section} asked={asked} />
    </Disclosure>
  )
}

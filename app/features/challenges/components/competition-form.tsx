import { SMALLEST_JURY } from '~/domain/competition/prizes-and-jury'
import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import type { SectionProps } from './challenge-form-fields'
import { Commented } from './commented'
import { JuryField } from './competition-form-jury'
import { PhasesField } from './competition-form-phases'
import { PrizesField } from './competition-form-prizes'

/** What only a competition has: phases, prizes and a jury. */
export function CompetitionSection({ page }: SectionProps) {
  const { t } = useLanguage()
  return (
    <>
      <Heading level={2}>{t('challengeForm.phases')}</Heading>
      <p>{t('challengeForm.section.phasesText')}</p>
      <Commented field="phases">
        <PhasesField page={page} />
      </Commented>
      <Heading level={2}>{t('challengeForm.prizes')}</Heading>
      <Commented field="prizes">
        <PrizesField page={page} />
      </Commented>
      <Heading level={2}>{t('challengeForm.jury')}</Heading>
      <p>{t('challengeForm.section.juryText', { count: SMALLEST_JURY.people })}</p>
      <Commented field="jury">
        <JuryField page={page} />
      </Commented>
    </>
  )
}

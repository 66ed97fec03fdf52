import { useLanguage } from '~/i18n/context'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import { LIMITS } from '../limits'
import { CriteriaField } from './challenge-form-criteria'
import { type SectionProps, useNeeded } from './challenge-form-fields'
import { Commented } from './commented'

/** What the challenge is about. */
export function NeedSection({ page }: SectionProps) {
  const counter = useCounter()
  const needed = useNeeded(page)
  return (
    <>
      <Commented field="title">
        <TextField {...page.field('title')} />
      </Commented>
      <Commented field="summary">
        <TextareaField {...needed('summary')} counter={counter(LIMITS.summary)} />
      </Commented>
      <Commented field="problem">
        <TextareaField {...needed('problem')} counter={counter(LIMITS.text)} />
      </Commented>
      <Commented field="currentProcess">
        <TextareaField {...page.field('currentProcess', { optional: true })} counter={counter(LIMITS.text)} />
      </Commented>
    </>
  )
}

/** What should come of it, and by what it will be judged. */
export function GoalSection({ page }: SectionProps) {
  const counter = useCounter()
  const needed = useNeeded(page)
  return (
    <>
      <Commented field="desiredOutcome">
        <TextareaField {...needed('desiredOutcome')} counter={counter(LIMITS.text)} />
      </Commented>
      <Commented field="successCriteria">
        <CriteriaField page={page} />
      </Commented>
    </>
  )
}

/** The same text for English pages. */
export function EnglishSection({ page }: SectionProps) {
  const { t } = useLanguage()
  const optional = { optional: true }
  return (
    <>
      <p>{t('challengeForm.section.englishText')}</p>
      <Commented field="englishTitle">
        <TextField {...page.field('englishTitle', optional)} lang="en" />
      </Commented>
      <Commented field="englishSummary">
        <TextareaField {...page.field('englishSummary', optional)} rows={3} lang="en" />
      </Commented>
      <Commented field="englishProblem">
        <TextareaField {...page.field('englishProblem', optional)} lang="en" />
      </Commented>
      <Commented field="englishDesiredOutcome">
        <TextareaField {...page.field('englishDesiredOutcome', optional)} lang="en" />
      </Commented>
    </>
  )
}

function useCounter() {
  const { t } = useLanguage()
  return (limit: number) => ({
    limit,
    staticText: t('shell.maxCharacters', { count: limit }),
    remainingText: (remaining: number) => t('shell.charactersLeft', { count: remaining }),
  })
}

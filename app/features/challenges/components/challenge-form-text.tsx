import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import { LIMITS } from '../limits'
import { type SectionProps, useNeeded } from './challenge-form-fields'

/** What the challenge is about. */
export function TextSection({ page }: SectionProps) {
  const { t } = useLanguage()
  const counter = useCounter()
  const needed = useNeeded(page)
  const text = (name: 'summary' | 'problem' | 'desiredOutcome', limit: number) => (
    <TextareaField {...needed(name)} counter={counter(limit)} />
  )
  return (
    <Stack>
      <Heading level={2}>{t('challengeForm.section.what')}</Heading>
      <TextField {...page.field('title')} />
      {text('summary', LIMITS.summary)}
      {text('problem', LIMITS.text)}
      <TextareaField {...page.field('currentProcess', { optional: true })} counter={counter(LIMITS.text)} />
      {text('desiredOutcome', LIMITS.text)}
    </Stack>
  )
}

/** The same text for English pages. */
export function EnglishSection({ page }: SectionProps) {
  const { t } = useLanguage()
  const optional = { optional: true }
  return (
    <Stack>
      <Heading level={2}>{t('challengeForm.section.english')}</Heading>
      <p>{t('challengeForm.section.englishText')}</p>
      <TextField {...page.field('englishTitle', optional)} lang="en" />
      <TextareaField {...page.field('englishSummary', optional)} rows={3} lang="en" />
      <TextareaField {...page.field('englishProblem', optional)} lang="en" />
      <TextareaField {...page.field('englishDesiredOutcome', optional)} lang="en" />
    </Stack>
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

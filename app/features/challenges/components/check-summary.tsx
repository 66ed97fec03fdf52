import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { Disclosure } from '~/ui/disclosure'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'
import { TextareaField } from '~/ui/textarea-field'
import type { CheckView } from '../operations/view-check.server'
import { CheckAnswers, checkHref } from './check-answers'

type Props = {
  page: string
  check: CheckView
  /** minted with the page: sent twice, it is recorded once */
  id: string
  canAssess: boolean
  answer: FormAnswer | undefined
}

/** The end of a check: what the answers lead to, and the button that records it. */
export function CheckSummary({ page, check, id, canAssess, answer }: Props) {
  const { t } = useLanguage()
  const { given, outcome, outcomeText, version } = check
  const form = usePageForm<Record<string, string>>({
    ...{ id: 'check', prefix: 'assessment.field', answer },
    labels: Object.fromEntries(given.map((one) => [`evidence.${one.id}`, `${one.question} ${one.answer}`])),
  })
  const last = given.at(-1)
  return (
    <Stack>
      <Callout title={t('assessment.leadsTo', { outcome })} isActive>
        <p>{outcomeText}</p>
        <p>{t('assessment.notSaved')}</p>
      </Callout>
      <PageForm page={form}>
        <input type="hidden" name="intent" value="check" />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="dataVersion" value={version} />
        {given.map((one) => (
          <input key={one.id} type="hidden" name={`answers.${one.id}`} value={one.code} />
        ))}
        {canAssess && (
          <Disclosure summary={t('assessment.evidence.title')} isOpen={answer !== undefined}>
            <p>{t('assessment.evidence.text')}</p>
            {given.map((one) => (
              <TextareaField
                key={one.id}
                {...form.field(`evidence.${one.id}`, { optional: true })}
                rows={2}
              />
            ))}
          </Disclosure>
        )}
        <FormActions note={t('assessment.saveNote')}>
          {canAssess ? <Button>{t('assessment.save')}</Button> : <p>{t('assessment.readOnly')}</p>}
          {last && (
            <ButtonLink look="secondary" href={checkHref(page, given, last.id)}>
              {t('assessment.back')}
            </ButtonLink>
          )}
          <ButtonLink look="tertiary" href={page}>
            {t('shell.cancel')}
          </ButtonLink>
        </FormActions>
      </PageForm>
      <Heading level={2} look="medium">
        {t('assessment.answers')}
      </Heading>
      <CheckAnswers page={page} given={given} />
    </Stack>
  )
}

import { Form, useNavigationType } from '@remix-run/react'
import { useEffect } from 'react'
import { useLanguage } from '~/i18n/context'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { Disclosure } from '~/ui/disclosure'
import { ErrorSummary } from '~/ui/error-summary'
import { FormActions } from '~/ui/form-actions'
import { optionId } from '~/ui/option-id'
import { RadioGroup } from '~/ui/radio-group'
import { Stack } from '~/ui/stack'
import type { CheckView } from '../operations/view-check.server'
import { CheckAnswers, checkHref } from './check-answers'

type Props = { page: string; check: CheckView & { question: NonNullable<CheckView['question']> } }

/** One question of a check. A plain GET form: the answers so far travel in the address. */
export function CheckQuestion({ page, check }: Props) {
  const { t } = useLanguage()
  const { question, number, previous, given, isUnanswered } = check
  const id = `question-${question.id}`
  const isLoaded = useNavigationType() === 'POP'
  // The question before is gone with what had the focus: whoever uses keys or listens goes on here.
  useEffect(() => {
    if (!isLoaded && !isUnanswered) document.getElementById(`start-${question.id}`)?.focus()
  }, [isLoaded, isUnanswered, question.id])
  const errors = isUnanswered ? [t('assessment.unanswered')] : []
  return (
    <Stack>
      <p className="text-muted" id={`start-${question.id}`} tabIndex={-1}>
        {t('assessment.number', { number })}
      </p>
      <Form method="get" action={page} key={question.id} className="ui-stack" noValidate>
        <ErrorSummary
          title={t('shell.errorSummary')}
          errors={errors.map((message) => ({ message, fieldId: optionId(id, 0) }))}
          attempt={isUnanswered ? 1 : undefined}
        />
        {given.map((one) =>
          one.id === question.id ? null : <input key={one.id} type="hidden" name={one.id} value={one.code} />,
        )}
        <input type="hidden" name="weiter" value={question.id} />
        <RadioGroup
          id={id}
          name={question.id}
          label={question.text}
          hint={question.help}
          errors={errors}
          isRequired
          options={question.options}
          {...(question.chosen !== null && { defaultValue: question.chosen })}
        />
        <p className="text-small">
          {question.source && t('assessment.source', { source: question.source })}{' '}
          {question.isProvisional && <Badge tone="warning">{t('assessment.provisional')}</Badge>}
        </p>
        <FormActions>
          <Button>{t('assessment.next')}</Button>
          {previous !== null && (
            <ButtonLink look="secondary" href={checkHref(page, given, previous)}>
              {t('assessment.back')}
            </ButtonLink>
          )}
          <ButtonLink look="tertiary" href={page}>
            {t('shell.cancel')}
          </ButtonLink>
        </FormActions>
      </Form>
      {given.length > 0 && (
        <Disclosure summary={t('assessment.given', { count: given.length })}>
          <CheckAnswers page={page} given={given} />
        </Disclosure>
      )}
    </Stack>
  )
}

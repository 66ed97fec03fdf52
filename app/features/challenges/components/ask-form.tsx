import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { SelectField } from '~/ui/select-field'
import { Stack } from '~/ui/stack'
import { TextareaField } from '~/ui/textarea-field'
import type { Asking } from '../operations/asking.server'

type Props = {
  challengeId: string
  asking: Asking
  questionsUntil: Date | null
  /** minted with the page: sent twice, it is one question */
  id: string | null
  answer: FormAnswer | undefined
}

/** Where people ask, or why that is not possible now. What was typed stays even when the time is over. */
export function AskForm({ challengeId, asking, questionsUntil, id, answer }: Props) {
  const { t, locale } = useLanguage()
  const { objection } = asking
  return (
    <Stack>
      <Heading level={2} id="fragen">
        {t('question.ask')}
      </Heading>
      {objection !== null && (
        <Alert tone="info" title={t(objection === 'signedOut' ? 'question.needsAccount' : 'question.closed')}>
          <p>
            {objection === 'questionsOver' && questionsUntil
              ? t('question.closed.questionsOver', { date: formatDateTime(locale, questionsUntil) })
              : t(`question.closed.${objection === 'questionsOver' ? 'challengeNotOpen' : objection}`)}
          </p>
          {objection === 'signedOut' && (
            <p>
              <ButtonLink look="secondary" href={logInHere(locale, challengeId)}>
                {t('question.toLogIn')}
              </ButtonLink>
            </p>
          )}
        </Alert>
      )}
      {id !== null && (objection === null || answer !== undefined) && (
        <Fields id={id} asking={asking} answer={answer} />
      )}
    </Stack>
  )
}

function logInHere(locale: 'de' | 'en', challengeId: string): string {
  const weiter = path(locale, 'challengeQuestions', { challengeId })
  return `${path(locale, 'logIn')}?${new URLSearchParams({ weiter })}`
}

function Fields({ id, asking, answer }: { id: string; asking: Asking; answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'id' | 'organisationId' | 'text', string>>({
    id: 'ask',
    prefix: 'question.field',
    defaultValue: { organisationId: asking.chosen },
    answer,
  })
  const typedId = page.fields.id.initialValue
  const { choices } = asking
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="ask" />
      <input type="hidden" name="id" value={typeof typedId === 'string' ? typedId : id} />
      {choices.length > 0 && (
        <SelectField
          {...page.field('organisationId', { optional: true })}
          optionalText=""
          options={choices}
          emptyText={t('question.forMyself')}
        />
      )}
      <TextareaField {...page.field('text')} rows={5} />
      <FormActions note={t('question.askNote')}>
        <Button>{t('question.send')}</Button>
      </FormActions>
    </PageForm>
  )
}

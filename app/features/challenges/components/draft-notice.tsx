import { Form } from '@remix-run/react'
import { typedProgress } from '~/domain/progress/challenge'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { ProgressFacts } from '~/shell/where-it-stands'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { FormActions } from '~/ui/form-actions'

type Props = { savedAt: Date; isTaken: boolean; takeHref: string }

/** Tells that this person has typed something here that is not saved, and offers to go on or to drop it. */
export function DraftNotice({ savedAt, isTaken, takeHref }: Props) {
  const { t, locale } = useLanguage()
  const date = formatDateTime(locale, savedAt)
  return (
    <Alert tone="info" title={isTaken ? t('posting.draft.taken') : t('posting.draft.found', { date })}>
      <p>{isTaken ? t('posting.draft.takenText', { date }) : t('posting.draft.foundText')}</p>
      <ProgressFacts progress={typedProgress(isTaken)} isYours />
      <Form method="post">
        <FormActions>
          {!isTaken && <ButtonLink href={takeHref}>{t('posting.draft.take')}</ButtonLink>}
          <Button look="secondary" name="intent" value="discard">
            {t('posting.draft.discard')}
          </Button>
        </FormActions>
      </Form>
    </Alert>
  )
}

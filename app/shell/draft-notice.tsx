import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { FormActions } from '~/ui/form-actions'

type Props = {
  savedAt: Date
  isTaken: boolean
  takeHref: string
  /** more to say about where it stands */
  children?: ReactNode
}

/** Tells that this person has typed something here that is not saved, and offers to go on or to drop it. */
export function DraftNotice({ savedAt, isTaken, takeHref, children }: Props) {
  const { t, locale } = useLanguage()
  const date = formatDateTime(locale, savedAt)
  return (
    <Alert tone="info" title={isTaken ? t('draft.taken') : t('draft.found', { date })}>
      <p>{isTaken ? t('draft.takenText', { date }) : t('draft.foundText')}</p>
      {children}
      <Form method="post">
        <FormActions>
          {!isTaken && <ButtonLink href={takeHref}>{t('draft.take')}</ButtonLink>}
          <Button look="secondary" name="intent" value="discard">
            {t('draft.discard')}
          </Button>
        </FormActions>
      </Form>
    </Alert>
  )
}

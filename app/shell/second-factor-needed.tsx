import { Form, useLocation } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { HeadlineGroup } from '~/ui/headline-group'

/** Says that a one-time code is missing for what was sent, and leads to its set-up with what was typed. */
export function SecondFactorNeeded({ kept }: { kept: string | null }) {
  const { t, locale } = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <Container width="reading">
      <HeadlineGroup title={t('error.secondFactor.title')} lead={t('error.secondFactor.text')} />
      <p>{t(kept ? 'error.secondFactor.kept' : 'error.secondFactor.back')}</p>
      <Form method="post" action={path(locale, 'secondFactor')} reloadDocument>
        <input type="hidden" name="intent" value="begin" />
        <input type="hidden" name="weiter" value={pathname + search} />
        {kept && <input type="hidden" name="kept" value={kept} />}
        <FormActions>
          <Button>{t('error.secondFactor.setUp')}</Button>
        </FormActions>
      </Form>
    </Container>
  )
}

/** The way to the set-up and back to this page, for buttons that wait for the second factor. */
export function useSecondFactorRemedy(): { href: string; label: string } {
  const { t, locale } = useLanguage()
  const { pathname, search } = useLocation()
  const query = new URLSearchParams({ grund: 'rolle', weiter: pathname + search })
  return { href: `${path(locale, 'secondFactor')}?${query}`, label: t('error.secondFactor.setUp') }
}

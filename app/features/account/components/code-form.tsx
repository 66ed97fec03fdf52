import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { type Travelling, TravellingFields } from '~/shell/travelling-fields'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

type Props = { answer: FormAnswer | undefined; travelling: Travelling }

/** The second step of a log-in: a code of the app, or a recovery code. */
export function CodeForm({ answer, travelling }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ oneTimeCode: string }>({ id: 'code', prefix: 'account.code', answer })
  return (
    <>
      <PageForm page={page} action={path(locale, 'logIn')}>
        <input type="hidden" name="step" value="code" />
        <TravellingFields answer={answer} travelling={travelling} />
        <TextField
          {...page.field('oneTimeCode')}
          autoComplete="one-time-code"
          inputMode="numeric"
          width="half"
        />
        <FormActions>
          <Button>{t('account.code.submit')}</Button>
        </FormActions>
      </PageForm>
      <Disclosure summary={t('account.code.help')}>
        <p>{t('account.code.clock')}</p>
        <p>{t('account.code.lost')}</p>
      </Disclosure>
      <p>
        <TextLink href={`${path(locale, 'logIn')}?neu=1`}>{t('account.code.startOver')}</TextLink>
      </p>
    </>
  )
}

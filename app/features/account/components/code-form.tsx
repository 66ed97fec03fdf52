import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { type Travelling, TravellingFields } from '~/shell/travelling-fields'
import { TextLink } from '~/ui/text-link'
import { CodeHelp, OneTimeCodeField } from './one-time-code'

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
        <OneTimeCodeField field={page.field('oneTimeCode')} submit={t('account.code.submit')} />
      </PageForm>
      <CodeHelp>
        <p>{t('account.code.lost')}</p>
      </CodeHelp>
      <p>
        <TextLink href={`${path(locale, 'logIn')}?neu=1`}>{t('account.code.startOver')}</TextLink>
      </p>
    </>
  )
}

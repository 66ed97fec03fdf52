import { useLocation } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { StepUpForm } from './step-up-form'

type Props = { kept: string | null; asksCode: boolean }

/** Asks for the password in the place of a page whose form does something sensitive; what was typed travels on. */
export function ProofNeeded({ kept, asksCode }: Props) {
  const { t, locale } = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <Container width="reading">
      <HeadlineGroup title={t('account.proof.title')} lead={t('account.proof.lead')} />
      {kept && <p>{t('account.proof.kept')}</p>}
      <StepUpForm
        answer={undefined}
        action={path(locale, 'stepUp')}
        travelling={{ weiter: pathname + search, ...(kept && { kept }) }}
        asksCode={asksCode}
      />
    </Container>
  )
}

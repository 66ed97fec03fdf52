/** The links of a change of address lead here, from the old and from the new mailbox. Looking changes nothing. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { publicPage } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { answerEmailChange } from '../operations/answer-email-change.server'
import { findEmailChange } from '../operations/find-email-change.server'
import { mailboxAnswerSchema } from '../schema-security'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await publicPage(args)
  const link = await findEmailChange(args.params['token'] ?? '')
  return { title: t('account.address.link.title'), link }
}

type Outcome = 'confirmed' | 'done' | 'cancelled' | 'taken' | 'invalid'

export async function action(args: ActionFunctionArgs) {
  await publicPage(args)
  const submission = parseForm(await readForm(args.request), mailboxAnswerSchema)
  if (submission.status !== 'success') return invalid(submission)
  const answer = await answerEmailChange(args.params['token'] ?? '', submission.value.intent)
  if (answer.ok) return data({ outcome: answer.outcome as Outcome })
  const outcome: Outcome = answer.reason === 'addressTaken' ? 'taken' : 'invalid'
  return data({ outcome }, { status: 409 })
}

export default function EmailChangeConfirm() {
  const { t, locale } = useLanguage()
  const { title, link } = useLoaderData<typeof loader>()
  const outcome = useActionData<{ outcome?: Outcome }>()?.outcome
  const over = outcome && outcome !== 'confirmed' ? outcome : link.kind === 'invalid' ? 'invalid' : null
  return (
    <Container width="reading">
      <Heading level={1}>{title}</Heading>
      {over ? (
        <>
          <Alert
            tone={over === 'done' ? 'success' : 'info'}
            role="status"
            title={t(`account.address.link.${over}`)}
          >
            <p>{t(`account.address.link.${over}Text`)}</p>
          </Alert>
          <p>
            <ButtonLink href={path(locale, over === 'cancelled' ? 'forgottenPassword' : 'logIn')}>
              {t(over === 'cancelled' ? 'account.reset.title' : 'shell.account.logIn')}
            </ButtonLink>
          </p>
        </>
      ) : (
        link.kind === 'open' && <OpenLink {...link} />
      )}
    </Container>
  )
}

type OpenProps = { mailbox: 'old' | 'new'; hasConfirmed: boolean; newEmail: string }

function OpenLink({ mailbox, hasConfirmed, newEmail }: OpenProps) {
  const { t } = useLanguage()
  return (
    <>
      {hasConfirmed ? (
        <Alert tone="success" role="status" title={t('account.address.link.waiting')}>
          <p>{t('account.address.link.waitingText')}</p>
        </Alert>
      ) : (
        <>
          <p>{t(`account.address.link.${mailbox}`, { email: newEmail })}</p>
          <p>{t('account.address.link.both')}</p>
        </>
      )}
      <Form method="post">
        <FormActions>
          {!hasConfirmed && (
            <Button name="intent" value="confirm">
              {t('account.address.link.confirm')}
            </Button>
          )}
          <Button look="secondary" name="intent" value="cancel">
            {t('account.address.link.cancel')}
          </Button>
        </FormActions>
      </Form>
    </>
  )
}

/**
 * The link of a mail leads here, to end such mails without a log-in. Looking changes nothing, for programs that
 * scan mails look; mail programs send the form by themselves (RFC 8058), so the answer is the page, no redirect.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { notFound } from '~/platform/guard/not-found.server'
import { publicPage } from '~/platform/guard/page.server'
import { isOffline } from '~/shell/client-action'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import { endMails, findEnding } from '../operations/end-mails.server'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await publicPage(args)
  const scope = findEnding(args.params['token'] ?? '')
  if (!scope) throw notFound()
  return { title: t('notices.unsubscribe.title'), scope }
}

export async function action(args: ActionFunctionArgs) {
  await publicPage(args)
  const scope = await endMails(args.params['token'] ?? '')
  if (!scope) throw notFound()
  return { ended: scope }
}

export default function Unsubscribe() {
  const { t, locale } = useLanguage()
  const { scope } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const kind = scope === 'digest' ? null : t(`notificationKind.${scope}`)
  return (
    <Container width="reading">
      <Heading level={1}>{t('notices.unsubscribe.title')}</Heading>
      {isOffline(answer) && (
        <Alert tone="warning" role="alert" title={t('shell.offline.title')}>
          {t('shell.offline')}
        </Alert>
      )}
      {answer && !isOffline(answer) ? (
        <>
          <Alert tone="success" role="status" title={t('notices.unsubscribe.done')}>
            <p>{kind ? t('notices.unsubscribe.kindDone', { kind }) : t('notices.unsubscribe.digestDone')}</p>
          </Alert>
          <p>{t('notices.unsubscribe.always')}</p>
          <p>
            {t('notices.unsubscribe.again')}{' '}
            <TextLink href={path(locale, 'notificationSettings')}>{t('notices.settings.title')}</TextLink>
          </p>
        </>
      ) : (
        <>
          <p>{kind ? t('notices.unsubscribe.kind', { kind }) : t('notices.unsubscribe.digest')}</p>
          <Form method="post">
            <FormActions>
              <Button>{t('notices.unsubscribe.submit')}</Button>
            </FormActions>
          </Form>
        </>
      )}
    </Container>
  )
}

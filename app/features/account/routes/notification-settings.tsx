/** People who are signed in come here to choose of what they are told, how and how often. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CHOSEN_KINDS, KIND_NAMES } from '~/domain/notification/kinds'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireViewer } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { AccountFrame } from '../components/account-frame'
import { BounceAlert } from '../components/bounce-alert'
import { PreferencesForm } from '../components/preferences-form'
import { checkAddress } from '../operations/check-address.server'
import { findBounce } from '../operations/find-bounce.server'
import { findPreferences } from '../operations/find-preferences.server'
import { savePreferences, type Wish } from '../operations/save-preferences.server'
import { noticeSettingsSchema } from '../schema-notices'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t } = await requireViewer(args)
  const [preferences, bounce] = await Promise.all([findPreferences(viewer), findBounce(viewer)])
  return {
    title: t('notices.settings.title'),
    preferences,
    bounce: bounce && { ...bounce, at: bounce.at.toISOString() },
    always: KIND_NAMES.filter((kind) => !CHOSEN_KINDS.some((chosen) => chosen === kind)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), noticeSettingsSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const here = path(locale, 'notificationSettings')
  if (value.intent === 'checkAddress') {
    await checkAddress(viewer)
    return redirectWithToast(viewer, here, 'notices.bounced.checking', 'info')
  }
  const wishes = CHOSEN_KINDS.flatMap((kind): Wish[] => {
    const { [`${kind}Mail` as const]: mail, [`${kind}App` as const]: app } = value
    return [
      ...(mail ? [{ kind, channel: 'mail', frequency: mail } as const] : []),
      ...(app ? [{ kind, channel: 'app', frequency: app } as const] : []),
    ]
  })
  await savePreferences(viewer, wishes)
  return redirectWithToast(viewer, here, 'notices.settings.saved')
}

export default function NotificationSettings() {
  const { t } = useLanguage()
  const { preferences, bounce, always } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  return (
    <AccountFrame
      current="notificationSettings"
      title={t('notices.settings.title')}
      lead={t('notices.settings.lead')}
    >
      {bounce && <BounceAlert bounce={bounce} />}
      <PreferencesForm preferences={preferences} answer={answer} />
      <Heading level={2}>{t('notices.settings.always')}</Heading>
      <p>{t('notices.settings.alwaysText')}</p>
      <DefinitionList
        items={always.map((kind) => ({
          term: t(`notificationKind.${kind}`),
          value: t(`notificationKind.${kind}.text`),
        }))}
      />
    </AccountFrame>
  )
}

import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { Button } from '~/ui/button'
import { Heading } from '~/ui/heading'

/** A provider lets authorities invite it, or no longer. */
export function InvitationSwitch({ takesInvitations }: { takesInvitations: boolean }) {
  const { t } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('invite.setting.title')}</Heading>
      <p>{t(takesInvitations ? 'invite.setting.on' : 'invite.setting.off')}</p>
      <Form method="post">
        <Button look="secondary" name="intent" value={takesInvitations ? 'invitationsOff' : 'invitationsOn'}>
          {t(takesInvitations ? 'invite.setting.switchOff' : 'invite.setting.switchOn')}
        </Button>
      </Form>
    </section>
  )
}

import { Form } from '@remix-run/react'
import type { InvitationPhase } from '~/domain/organisation/invitation'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { ConfirmPanel } from '~/ui/confirm-panel'

export type OpenInvitationRow = {
  id: string
  email: string
  role: OrganisationRole
  createdAt: Date
  expiresAt: Date
  phase: InvitationPhase
  /** who stands behind it */
  inviter: string | null
}

/** An invitation that nobody has answered yet: whether it still holds, send it again or take it back. */
export function OpenInvitation({ invitation }: { invitation: OpenInvitationRow }) {
  const { t, label, locale } = useLanguage()
  const { id, email, role, createdAt, expiresAt, phase } = invitation
  const day = (at: Date) => formatDate(locale, new Date(at))
  return (
    <Card
      title={email}
      preline={`${label('organisationRole', role)} · ${t('people.invitations.sent', { date: day(createdAt) })}`}
      marks={
        phase !== 'open' && (
          <Badge tone="warning">
            {t(phase === 'expired' ? 'people.invitations.expired' : 'people.invitations.ended')}
          </Badge>
        )
      }
    >
      {phase === 'open' && <p>{t('people.invitations.until', { date: day(expiresAt) })}</p>}
      {phase === 'inviterGone' && (
        <p>{t('people.invitations.inviterGone', { inviter: invitation.inviter ?? t('shell.none') })}</p>
      )}
      {phase === 'organisationGone' ? (
        <p>{t('people.invitations.organisationGone')}</p>
      ) : (
        <Form method="post">
          <input type="hidden" name="invitationId" value={id} />
          <Button
            look="secondary"
            name="intent"
            value="resend"
            aria-label={t('people.invitations.resendTo', { email })}
          >
            {t('people.invitations.resend')}
          </Button>
        </Form>
      )}
      <Form method="post">
        <input type="hidden" name="invitationId" value={id} />
        <ConfirmPanel
          summary={t('people.invitations.revoke')}
          confirmLabel={t('people.invitations.revoke')}
          name="intent"
          value="revoke"
        >
          <p>{t('people.invitations.revokeText', { email })}</p>
        </ConfirmPanel>
      </Form>
    </Card>
  )
}

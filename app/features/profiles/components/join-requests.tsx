import { Form } from '@remix-run/react'
import { ORGANISATION_ROLES } from '~/domain/permission/matrix'
import { joinProgress } from '~/domain/progress/organisation'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { ProgressFacts } from '~/shell/where-it-stands'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { SelectField } from '~/ui/select-field'
import { TextareaField } from '~/ui/textarea-field'

export type JoinRequestRow = { id: string; note: string; createdAt: Date; user: { displayName: string } }
type Props = { request: JoinRequestRow; isOwner: boolean; error: string | null }

/** One request to join: let in with a role, or refuse with a reason. */
export function JoinRequestCard({ request, isOwner, error }: Props) {
  const { t, label, locale } = useLanguage()
  const roles = ORGANISATION_ROLES.filter((role) => isOwner || role !== 'owner')
  return (
    <Card
      title={personName(t, request.user.displayName)}
      preline={t('profiles.join.since', { date: formatDate(locale, new Date(request.createdAt)) })}
    >
      <ProgressFacts progress={joinProgress('pending')} isYours />
      {request.note && <p className="whitespace-pre-line">{request.note}</p>}
      <Form method="post" className="flex flex-wrap items-end gap-kern-space-default">
        <input type="hidden" name="requestId" value={request.id} />
        <SelectField
          id={`role-${request.id}`}
          name="role"
          label={t('profiles.members.role')}
          defaultValue="editor"
          options={roles.map((role) => ({ value: role, label: label('organisationRole', role) }))}
        />
        <Button name="intent" value="accept">
          {t('profiles.join.accept')}
        </Button>
      </Form>
      <Form method="post">
        <input type="hidden" name="requestId" value={request.id} />
        <ConfirmPanel
          summary={t('profiles.join.refuse')}
          confirmLabel={t('profiles.join.refuse')}
          name="intent"
          value="refuse"
          isOpen={error !== null}
        >
          <TextareaField
            id={`reason-${request.id}`}
            name="reason"
            label={t('profiles.join.reason')}
            rows={3}
            isRequired
            {...(error && { errors: [error] })}
          />
        </ConfirmPanel>
      </Form>
    </Card>
  )
}

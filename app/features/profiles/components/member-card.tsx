import { Form } from '@remix-run/react'
import type { MembershipObjection } from '~/domain/organisation/membership'
import { ORGANISATION_ROLES, type OrganisationRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { DisabledAction } from '~/ui/disabled-action'
import { SelectField } from '~/ui/select-field'

export type MemberRow = {
  id: string
  role: OrganisationRole
  createdAt: Date
  displayName: string
  isSelf: boolean
  objection: MembershipObjection | null
}
type Props = { member: MemberRow; isManager: boolean; isOwner: boolean }

/** One member: role, change of role, end of membership. What is not possible says why. */
export function MemberCard({ member, isManager, isOwner }: Props) {
  const { t, label, locale } = useLanguage()
  const since = t('profiles.members.since', { date: formatDate(locale, new Date(member.createdAt)) })
  const name = personName(t, member.displayName)
  return (
    <Card
      title={member.isSelf ? t('profiles.members.you', { name }) : name}
      preline={`${label('organisationRole', member.role)} · ${since}`}
    >
      <p>{label('people.roleHint', member.role)}</p>
      {isManager && <RoleForm member={member} isOwner={isOwner} />}
      {(isManager || member.isSelf) && <EndForm member={member} />}
    </Card>
  )
}

function RoleForm({ member, isOwner }: { member: MemberRow; isOwner: boolean }) {
  const { t, label } = useLanguage()
  const isLocked = member.role === 'owner' && (!isOwner || (member.isSelf && member.objection !== null))
  if (isLocked) return null
  const roles = ORGANISATION_ROLES.filter((role) => isOwner || role !== 'owner')
  return (
    <Form method="post" className="flex flex-wrap items-end gap-kern-space-default">
      <input type="hidden" name="membershipId" value={member.id} />
      <SelectField
        id={`role-${member.id}`}
        name="role"
        label={t('profiles.members.role')}
        defaultValue={member.role}
        options={roles.map((role) => ({ value: role, label: label('organisationRole', role) }))}
      />
      <Button look="secondary" name="intent" value="role">
        {t('profiles.members.changeRole')}
      </Button>
    </Form>
  )
}

function EndForm({ member }: { member: MemberRow }) {
  const { t } = useLanguage()
  const text = t(member.isSelf ? 'profiles.members.leave' : 'profiles.members.end')
  if (member.objection) {
    return <DisabledAction id={`end-${member.id}`} label={text} reason={t(`reason.${member.objection}`)} />
  }
  return (
    <Form method="post">
      <input type="hidden" name="membershipId" value={member.id} />
      <ConfirmPanel summary={text} confirmLabel={text} name="intent" value={member.isSelf ? 'leave' : 'end'}>
        <p>{t(member.isSelf ? 'profiles.members.leaveText' : 'profiles.members.endText')}</p>
      </ConfirmPanel>
    </Form>
  )
}

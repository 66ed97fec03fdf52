import { ROLES_AFTER_HANDOVER, type RoleAfterHandover } from '~/domain/organisation/handover'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { personName } from '~/i18n/person-name'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { EmptyState } from '~/ui/empty-state'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'

type Candidate = { id: string; role: OrganisationRole; user: { displayName: string } }
type Props = { organisationId: string; candidates: readonly Candidate[]; answer: FormAnswer | undefined }

/** To which member the organisation is offered, and what becomes of who offers it. */
export function HandoverOfferForm({ organisationId, candidates, answer }: Props) {
  const { t, label, locale } = useLanguage()
  const page = usePageForm<{ membershipId: string; roleAfter: RoleAfterHandover }>({
    id: 'offer',
    prefix: 'people.handover',
    defaultValue: { roleAfter: 'admin' },
    answer,
  })
  if (candidates.length === 0) {
    const href = path(locale, 'organisationInvitations', { organisationId })
    const invite = <ButtonLink href={href}>{t('people.invitations.invite')}</ButtonLink>
    return (
      <EmptyState title={t('people.handover.nobody')} action={invite}>
        {t('people.handover.nobodyText')}
      </EmptyState>
    )
  }
  return (
    <PageForm page={page}>
      <RadioGroup
        {...page.field('membershipId')}
        options={candidates.map(({ id, role, user }) => ({
          value: id,
          label: personName(t, user.displayName),
          hint: label('organisationRole', role),
        }))}
      />
      <RadioGroup
        {...page.field('roleAfter')}
        options={ROLES_AFTER_HANDOVER.map((value) => ({
          value,
          label: value === 'leave' ? t('people.handover.leave') : label('organisationRole', value),
        }))}
      />
      <FormActions note={t('people.handover.note')}>
        <Button name="intent" value="offer">
          {t('people.handover.offer')}
        </Button>
      </FormActions>
    </PageForm>
  )
}

import type { CopyPartner } from '~/domain/proposal/copy'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { Hash } from '~/ui/hash'
import { Heading } from '~/ui/heading'
import { TextField } from '~/ui/text-field'
import { ConfirmationTable, type Confirmed } from './handed-in-with'

type Props = {
  partners: readonly CopyPartner[]
  confirmations: readonly Confirmed[]
  version: number
  hash: string
  isComplete: boolean
  /** organisations for which this person may confirm now */
  mayConfirmFor: readonly string[]
  answer?: FormAnswer | undefined
}

/** Which partners have confirmed exactly the copy below, and the form for those who are still asked. */
export function CopyConfirmations(props: Props) {
  const { t } = useLanguage()
  const { partners, confirmations, mayConfirmFor, isComplete } = props
  if (partners.length === 0) return null
  const open = partners.filter(
    ({ organisationId: id }) =>
      mayConfirmFor.includes(id) && !confirmations.some((one) => one.organisationId === id),
  )
  return (
    <section>
      <Heading level={2}>{t('consortium.copy.title')}</Heading>
      <p>{t('consortium.copy.text')}</p>
      <ConfirmationTable
        caption={t('consortium.copy.caption')}
        partners={partners}
        confirmations={confirmations}
      />
      {open.length > 0 && !isComplete && <p>{t('consortium.copy.incomplete')}</p>}
      {isComplete && open.map((one) => <ConfirmForm key={one.organisationId} partner={one} {...props} />)}
    </section>
  )
}

function ConfirmForm({ partner, version, hash, answer }: Props & { partner: CopyPartner }) {
  const { t } = useLanguage()
  const { organisationId, name } = partner
  // Somebody may write for two partners: what was typed belongs to the form that it was typed in.
  const isOwn = answer?.lastResult.initialValue?.['organisationId'] === organisationId
  const own = isOwn ? answer : undefined
  const page = usePageForm<{ name: string; role: string }>({
    id: `confirm-copy-${organisationId}`,
    prefix: 'copyForm',
    answer: own,
  })
  const label = t('consortium.copy.confirm', { name })
  return (
    <PageForm page={page}>
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="contentHash" value={hash} />
      <ConfirmPanel
        summary={label}
        confirmLabel={label}
        name="step"
        value="confirmCopy"
        tone="good"
        isOpen={own !== undefined}
      >
        <p>{t('consortium.copy.confirmText')}</p>
        <p>
          <Hash label={t('proposal.submit.hash')} value={hash} />
        </p>
        <TextField {...page.field('name')} width="half" autoComplete="name" />
        <TextField {...page.field('role')} width="half" autoComplete="organization-title" />
      </ConfirmPanel>
    </PageForm>
  )
}

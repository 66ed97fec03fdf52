import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { Button } from '~/ui/button'
import { Heading } from '~/ui/heading'
import type { SectionMark } from '../operations/section-marks.server'
import { useOwnerName } from './owner-name'

/** Who writes this section: a hint for the others, which one takes on or gives back. */
export function OwnerPanel({ owner }: Pick<SectionMark, 'owner'>) {
  const { t } = useLanguage()
  const ownerName = useOwnerName()
  const isFree = owner === null || owner.hasLeft
  return (
    <section>
      <Heading level={2} look="medium">
        {t('proposalOwner.title')}
      </Heading>
      <p>{owner ? ownerName(owner) : t('proposalOwner.nobody')}</p>
      <p className="ui-note">{t('proposalOwner.note')}</p>
      {(isFree || owner.isMine) && (
        <Form method="post">
          <Button look="secondary" name="intent" value={isFree ? 'takeSection' : 'giveSection'}>
            {t(isFree ? 'proposalOwner.take' : 'proposalOwner.give')}
          </Button>
        </Form>
      )}
    </section>
  )
}

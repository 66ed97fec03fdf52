import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatClock } from '~/i18n/format'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'
import type { CaseView } from '../operations/view-case.server'

type Props = {
  view: Pick<CaseView, 'state' | 'isMine' | 'hasLapsed' | 'claimedBy' | 'claimedUntil' | 'objection'>
  /** the next case of the queue; null where none waits */
  nextId: string | null
}

/** Who has the case in hand, or why somebody else has to decide it; the button to take it or to give it back. */
export function ClaimPanel({ view, nextId }: Props) {
  const { t, locale } = useLanguage()
  const { state, isMine, hasLapsed, claimedBy, claimedUntil, objection } = view
  if (state === 'closed')
    return (
      <Alert tone="success" title={t('moderationCase.closed')}>
        <p>
          {nextId === null ? (
            t('moderationCase.noNext')
          ) : (
            <TextLink href={path(locale, 'moderationCase', { caseId: nextId })}>
              {t('moderationCase.toNext')}
            </TextLink>
          )}
        </p>
      </Alert>
    )
  if (objection !== null)
    return (
      <Alert tone="warning" title={t(`moderationCase.objection.${objection}`)}>
        {objection === 'claimedByOther' && <p>{t('moderationQueue.claimedBy', { name: claimedBy })}</p>}
      </Alert>
    )
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={isMine ? 'release' : 'claim'} />
      {hasLapsed && <p>{t('moderationCase.lapsed')}</p>}
      {isMine && claimedUntil && (
        <p>{t('moderationCase.mineUntil', { time: formatClock(locale, claimedUntil) })}</p>
      )}
      <Button look="secondary">{t(isMine ? 'moderationCase.release' : 'moderationCase.claim')}</Button>
      {!isMine && <Note>{t('moderationCase.claimNote')}</Note>}
    </Form>
  )
}

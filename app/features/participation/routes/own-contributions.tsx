// People find here again what they wrote in discussions and consultations, and what became of it.
import { useLoaderData } from '@remix-run/react'
import { standingToPerson } from '~/domain/permission/standing'
import { AccountFrame } from '~/features/account/components/account-frame'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { authorize } from '~/platform/guard/authorized.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { ButtonLink } from '~/ui/button-link'
import { EmptyState } from '~/ui/empty-state'
import { FormActions } from '~/ui/form-actions'
import { Pagination } from '~/ui/pagination'
import { OwnContributionList } from '../components/own-contribution-list'
import { listOwnContributions } from '../operations/list-own-contributions.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { viewer, t } = await requireViewer(args)
  const own = authorize('account.use', viewer, standingToPerson(viewer, viewer.id), { id: viewer.id })
  const url = new URL(args.request.url)
  const cursor = readCursor(url.searchParams)
  const { contributions, next } = await listOwnContributions(own, { cursor, at: new Date() })
  return {
    title: t('ownContributions.title'),
    contributions,
    next: next && withCursor(url, { direction: 'after', ...next }),
    isFirst: cursor === null,
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { contributions, next, isFirst } = useLoaderData<typeof loader>()
  return (
    <AccountFrame
      current="ownContributions"
      title={t('ownContributions.title')}
      lead={t('ownContributions.lead')}
    >
      {contributions.length > 0 ? (
        <OwnContributionList contributions={contributions} />
      ) : (
        <EmptyState
          title={t('ownContributions.none')}
          action={
            <FormActions>
              <ButtonLink href={path(locale, 'consultationList')}>
                {t('ownContributions.participation')}
              </ButtonLink>
              <ButtonLink look="secondary" href={path(locale, 'challengeList')}>
                {t('ownContributions.challenges')}
              </ButtonLink>
            </FormActions>
          }
        >
          <p>{t('ownContributions.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('ownContributions.pages')}
        {...(!isFirst && {
          previous: { href: path(locale, 'ownContributions'), label: t('ownContributions.newest') },
        })}
        {...(next && { next: { href: next, label: t('ownContributions.older') } })}
      />
    </AccountFrame>
  )
}

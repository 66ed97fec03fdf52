import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PostedChallenges } from '~/features/challenges/components/posted-challenges'
import { listPosted } from '~/features/challenges/operations/list-posted.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'
import { OrganisationView } from '../components/organisation-view'
import { requireOrganisation } from '../operations/require-organisation.server'
import { showToVisitors } from '../operations/show-organisation.server'

export { pageMeta as meta } from '~/shell/page-meta'

/** Members see here what everybody sees who is signed out, also before their organisation is public. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, locale, t } = await requireOrganisation(args, 'organisation.viewMembers')
  const { name, state } = organisation
  const shown = await showToVisitors(organisation)
  const challenges = await listPosted(organisation, locale)
  return { title: t('preview.title', { name }), isPublic: state === 'verified', shown, challenges }
}

export default function Page() {
  const { isPublic, shown, challenges } = useLoaderData<typeof loader>()
  const { t, locale } = useLanguage()
  const bar = (
    <Alert tone="info" title={t('preview.bar')}>
      <p>{t(isPublic ? 'preview.text' : 'preview.textUnverified')}</p>
      <p>
        <TextLink icon="back" href={path(locale, 'organisation', { organisationId: shown.id })}>
          {t('preview.back')}
        </TextLink>
      </p>
    </Alert>
  )
  return (
    <OrganisationView shown={shown} before={bar} isPreview>
      <PostedChallenges challenges={challenges} />
    </OrganisationView>
  )
}

/** Whoever has just deleted the account reads here what happens now. The page is the same for everybody. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { publicPage } from '~/platform/guard/page.server'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await publicPage(args)
  return { title: t('myData.deleted.title') }
}

export default function AccountDeleted() {
  const { t, locale } = useLanguage()
  return (
    <Container width="reading">
      <Heading level={1}>{t('myData.deleted.title')}</Heading>
      <p>{t('myData.deleted.text')}</p>
      <p>{t('myData.deleted.mail')}</p>
      <p>
        <ButtonLink look="secondary" href={path(locale, 'home')}>
          {t('myData.deleted.home')}
        </ButtonLink>
      </p>
    </Container>
  )
}

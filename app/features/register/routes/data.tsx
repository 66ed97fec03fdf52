// Who wants to use the register elsewhere finds here which files there are, what is in them, and under which licence.
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { idFromQuery } from '~/platform/guard/query.server'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Prose } from '~/ui/prose'
import { Stack } from '~/ui/stack'
import { DataFields } from '../components/data-fields'
import { EntryFiles, WholeFiles } from '../components/data-files'
import { DataStandards } from '../components/data-standards'
import { RegisterTrail } from '../components/register-trail'
import { dataLicence } from '../operations/export-words.server'
import { exportOne } from '../operations/read-export.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale } = await publicPage(args)
  const id = idFromQuery(args.request, 'eintrag')
  const entry = id === null ? null : await exportOne(id)
  return {
    title: t('registerData.title'),
    description: t('registerData.description'),
    feed: path(locale, 'registerFeed'),
    entry: entry && { id: entry.id, name: entry.content.name },
    licence: dataLicence(),
    registerUrl: configuration().publicUrl + path(locale, 'registerList'),
  }
}

export default function Page() {
  const { t } = useLanguage()
  const { title, entry } = useLoaderData<typeof loader>()
  return (
    <Container>
      <RegisterTrail current={title} {...(entry && { entry })} />
      <HeadlineGroup title={title} lead={t('registerData.lead')} />
      <Stack>
        {entry && <EntryFiles entry={entry} />}
        <WholeFiles />
        {!entry && <EntryFiles entry={null} />}
        <Licence />
        <GoodToKnow />
        <DataFields />
        <DataStandards />
      </Stack>
    </Container>
  )
}

/** Under which licence the data stand, and how to name where they come from. */
function Licence() {
  const { t } = useLanguage()
  const { licence, registerUrl } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="lizenz">
      <Heading level={2} id="lizenz">
        {t('registerData.licence')}
      </Heading>
      <Prose>
        {licence ? (
          <p>
            {t('registerData.licence.given')} <a href={licence.url}>{licence.name}</a>
          </p>
        ) : (
          <p>{t('registerData.licence.none')}</p>
        )}
        <p>{t('registerData.cite')}</p>
        <ul>
          <li className="wrap-anywhere">{t('registerData.cite.whole', { url: registerUrl })}</li>
          <li>{t('registerData.cite.one')}</li>
        </ul>
      </Prose>
    </section>
  )
}

const KNOW = ['public', 'provisional', 'text', 'again'] as const

function GoodToKnow() {
  const { t } = useLanguage()
  return (
    <section aria-labelledby="wissen">
      <Heading level={2} id="wissen">
        {t('registerData.know')}
      </Heading>
      <Prose>
        <ul>
          {KNOW.map((one) => (
            <li key={one}>{t(`registerData.know.${one}`)}</li>
          ))}
        </ul>
      </Prose>
    </section>
  )
}

// Everybody reads here what an entry said at a time, and what changed with that version.
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { PlainText } from '~/ui/plain-text'
import { RegisterFacts } from '../components/register-facts'
import { RegisterTrail } from '../components/register-trail'
import { VersionChanges } from '../components/version-changes'
import { readVersion } from '../operations/read-public-entry.server'
import { requirePublicEntry } from '../operations/require-entry.server'
import { valueNames } from '../operations/value-names.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, entry } = await requirePublicEntry(args)
  const typed = args.params['number'] ?? ''
  if (!/^[1-9]\d{0,5}$/.test(typed)) throw notFound()
  const version = await readVersion(entry.id, Number(typed))
  const { content, before } = version
  const number = t('register.version', { number: version.number })
  return {
    title: `${content.name}: ${number}`,
    description: content.summary,
    entry: { id: entry.id, name: entry.currentVersion?.name ?? content.name },
    authorityName: entry.authority.name,
    isCurrent: entry.currentVersion?.number === version.number,
    names: await valueNames(locale, before ? [before, content] : [content]),
    version,
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { entry, authorityName, isCurrent, names, version } = useLoaderData<typeof loader>()
  const { number, publishedAt, note, content, before } = version
  const title = t('register.versionOf', { number, date: formatDate(locale, publishedAt) })
  return (
    <Container>
      <RegisterTrail entry={entry} current={t('register.version', { number })} />
      <HeadlineGroup preline={`${authorityName}: ${content.name}`} title={title} />
      {isCurrent && <Note>{t('register.current')}</Note>}
      {version.approvedByStaff && <Note>{t('register.byStaff')}</Note>}
      {locale !== 'de' && <Alert tone="info" title={t('register.germanOnly')} />}
      <Cluster isWide>
        <ButtonLink look="secondary" href={path(locale, 'registerEntry', { entryId: entry.id })}>
          {t('register.toCurrent')}
        </ButtonLink>
      </Cluster>
      {note !== '' && (
        <section aria-labelledby="note">
          <Heading level={2} look="medium" id="note">
            {t('register.note')}
          </Heading>
          <PlainText text={note} />
        </section>
      )}
      <VersionChanges {...{ before, content, number, names }} />
      <Heading level={2}>{t('register.compareWhole')}</Heading>
      <PlainText text={content.summary} />
      <RegisterFacts {...{ content, names }} />
    </Container>
  )
}

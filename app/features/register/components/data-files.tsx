import { OWN_FILE, STANDARD_NAMES, STANDARDS } from '~/domain/register/standards/standards'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'

const FILES = [
  { name: 'json', page: 'registerJson' },
  { name: 'csv', page: 'registerFlat' },
  { name: 'maki', page: 'registerMaki' },
  { name: 'feed', page: 'registerFeed' },
] as const

/** The files of the whole register, each with what it is good for. */
export function WholeFiles() {
  const { t, locale } = useLanguage()
  return (
    <section aria-labelledby="ganz">
      <Heading level={2} id="ganz">
        {t('registerData.whole')}
      </Heading>
      <DefinitionList
        items={FILES.map(({ name, page }) => ({
          term: t(`registerData.whole.${name}`),
          value: (
            <>
              <TextLink href={path(locale, page)} reloadDocument className="wrap-anywhere">
                {path(locale, page).split('/').at(-1)}
              </TextLink>
              <p className="ui-note">{t(`registerData.whole.${name}.text`)}</p>
            </>
          ),
        }))}
      />
    </section>
  )
}

/** The files of one entry, or how their addresses are built. */
export function EntryFiles({ entry }: { entry: { id: string; name: string } | null }) {
  const { t, locale } = useLanguage()
  const files = [
    { label: t('registerData.own'), file: OWN_FILE as string },
    ...STANDARD_NAMES.map((name) => ({
      label: t(`registerData.standard.${name}`),
      file: STANDARDS[name].file as string,
    })),
  ]
  const entryId = entry?.id ?? t('registerData.fact.id').toUpperCase()
  const address = (standard: string) => path(locale, 'registerEntryData', { entryId, standard })
  return (
    <section aria-labelledby="eintrag">
      <Heading level={2} id="eintrag">
        {t(entry ? 'registerData.oneOf' : 'registerData.one')}
        {entry && (
          <>
            {' '}
            <span lang="de">{entry.name}</span>
          </>
        )}
      </Heading>
      {!entry && <p>{t('registerData.oneText')}</p>}
      <DefinitionList
        items={files.map(({ label, file }) => ({
          term: label,
          value: entry ? (
            <TextLink href={address(file)} reloadDocument className="wrap-anywhere">
              {file}
            </TextLink>
          ) : (
            <code className="wrap-anywhere">{address(file)}</code>
          ),
        }))}
      />
    </section>
  )
}

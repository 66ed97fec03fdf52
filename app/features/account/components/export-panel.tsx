import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'

/** The way to a copy of one's data. `isReady`: somebody has just proved for the download who they are. */
export function ExportPanel({ isReady }: { isReady: boolean }) {
  const { t, locale } = useLanguage()
  return (
    <section aria-labelledby="export-title" className="ui-stack">
      <Heading level={2} id="export-title">
        {t('myData.export.title')}
      </Heading>
      <p>{t('myData.export.text')}</p>
      {isReady && <Alert tone="success" level={3} title={t('myData.export.ready')} />}
      <p>
        <ButtonLink href={path(locale, 'myDataExport')} reloadDocument>
          {t('myData.export.download')}
        </ButtonLink>
      </p>
      <Note>{t('myData.export.note')}</Note>
    </section>
  )
}

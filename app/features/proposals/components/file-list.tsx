import { bySection } from '~/domain/proposal/file-sections'
import { useLanguage } from '~/i18n/context'
import { Hash } from '~/ui/hash'
import { Heading } from '~/ui/heading'
import { FileLink, type NamedFile } from './file-link'

type Props = {
  proposalId: string
  files: readonly NamedFile[]
  /** said where there is none */
  none?: string
}

/** The files of a copy by their sections, each with its checksum. */
export function FileList({ proposalId, files, none }: Props) {
  const { t } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('proposalFile.title')}</Heading>
      {files.length === 0 && <p>{none ?? t('proposalFile.none')}</p>}
      {bySection(files).map(({ section, files: held }) => (
        <section key={section}>
          <Heading level={3}>{t(`proposalFile.section.${section}`)}</Heading>
          <ul className="flex flex-col gap-16">
            {held.map((file) => (
              <li key={file.id}>
                <FileLink proposalId={proposalId} file={file} />
                <FileHash file={file} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** The checksum of a file as it was sent. */
export function FileHash({ file }: { file: Pick<NamedFile, 'sha256'> }) {
  const { t } = useLanguage()
  return (
    <div className="ui-note">
      <Hash value={file.sha256} label={t('proposalFile.hash')} />
    </div>
  )
}

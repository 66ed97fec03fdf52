import { bySection } from '~/domain/proposal/file-sections'
import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import type { ShownFile } from '../operations/list-proposal-files.server'
import { FileLink } from './file-link'
import { FileHash } from './file-list'
import { FilePages } from './file-pages'

type Props = { proposalId: string; files: readonly ShownFile[] }

/** The submitted files as the authority reads them: copies without the authors' data, as soon as there are any. */
export function ReaderFiles({ proposalId, files }: Props) {
  const { t } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('proposalFile.title')}</Heading>
      <p>{t(files.length === 0 ? 'proposalFile.noneFrozen' : 'proposalFile.reader.note')}</p>
      {bySection(files).map(({ section, files: held }) => (
        <section key={section}>
          <Heading level={3}>{t(`proposalFile.section.${section}`)}</Heading>
          <ul className="list-none p-0 m-0">
            {held.map((file) => (
              <li key={file.id} className="ui-stack py-16">
                <div>
                  {file.preparation.state === 'ready' ? (
                    <FileLink proposalId={proposalId} file={file} />
                  ) : (
                    <bdi className="wrap-anywhere">{file.name}</bdi>
                  )}
                  <FileHash file={file} />
                </div>
                <FilePages proposalId={proposalId} file={file} isReader />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

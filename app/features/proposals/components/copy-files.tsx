import { kindOfMediaType } from '~/domain/file/file-types'
import type { CopyFile } from '~/domain/proposal/copy'
import { bySection } from '~/domain/proposal/file-sections'
import { useLanguage } from '~/i18n/context'
import { formatBytes } from '~/i18n/format'
import { DefinitionList } from '~/ui/definition-list'
import { Hash } from '~/ui/hash'
import { Heading } from '~/ui/heading'
import { FileList } from './file-list'

export type { CopyFile } from '~/domain/proposal/copy'

type Props = { proposalId: string; files: readonly CopyFile[]; none?: string }

/** The files of a copy, as it would be frozen or was: for the team, with the way to each. */
export function CopyFiles({ proposalId, files, none }: Props) {
  return <FileList proposalId={proposalId} files={files.map(named)} {...(none !== undefined && { none })} />
}

const named = ({ mediaType, ...file }: CopyFile) => ({ ...file, kind: kindOfMediaType(mediaType) ?? 'pdf' })

/** The files of a copy on paper: what each is, and its checksum. Nothing where there are none. */
export function PrintedFiles({ files }: Pick<Props, 'files'>) {
  const { t, locale } = useLanguage()
  if (files.length === 0) return null
  return (
    <section>
      <Heading level={2} look="medium">
        {t('proposalFile.title')}
      </Heading>
      <DefinitionList
        isStacked
        items={bySection(files.map(named)).flatMap(({ section, files: held }) =>
          held.map(({ name, kind, byteLength, sha256 }) => ({
            term: t('proposalFile.print', {
              name,
              kind: t(`file.kind.${kind}`),
              size: formatBytes(locale, byteLength),
              section: t(`proposalFile.section.${section}`),
            }),
            value: <Hash value={sha256} />,
          })),
        )}
      />
    </section>
  )
}

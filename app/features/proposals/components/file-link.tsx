import type { FileKind } from '~/domain/file/file-types'
import { useLanguage } from '~/i18n/context'
import { formatBytes } from '~/i18n/format'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'

/** What every list of a proposal's files says of one. */
export type NamedFile = {
  id: string
  section: string
  name: string
  kind: FileKind
  byteLength: number
  sha256: string
}
type Props = { proposalId: string; file: NamedFile }

/** The link to a file says what comes and how much of it. Its name may be of any language and direction. */
export function FileLink({ proposalId, file }: Props) {
  const { t, locale } = useLanguage()
  const { id, name, kind, byteLength } = file
  const facts = { kind: t(`file.kind.${kind}`), size: formatBytes(locale, byteLength) }
  return (
    <TextLink
      href={path(locale, 'proposalFile', { proposalId, fileId: id })}
      reloadDocument
      icon="download"
      className="wrap-anywhere"
    >
      <bdi>{name}</bdi> {t('proposalFile.facts', facts)}
    </TextLink>
  )
}

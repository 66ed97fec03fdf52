import type { CopyFile } from '~/domain/proposal/copy'
import { useLanguage } from '~/i18n/context'
import { formatBytes } from '~/i18n/format'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'

type Props = { proposalId: string; file: Pick<CopyFile, 'id' | 'name' | 'mediaType' | 'byteLength'> }

/** The link to a file of a proposal. Its name may be of any language and direction. */
export function ProposalFileLink({ proposalId, file }: Props) {
  const { t, locale } = useLanguage()
  const folder = locale === 'de' ? 'dateien' : 'files'
  const facts = { kind: file.mediaType, size: formatBytes(locale, file.byteLength) }
  return (
    <TextLink
      href={`${path(locale, 'proposal', { proposalId })}/${folder}/${file.id}`}
      reloadDocument
      icon="download"
      className="wrap-anywhere"
    >
      <bdi>{file.name}</bdi> {t('reading.file.facts', facts)}
    </TextLink>
  )
}

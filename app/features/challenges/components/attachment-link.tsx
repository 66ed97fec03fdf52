import type { FileKind } from '~/domain/file/file-types'
import { useLanguage } from '~/i18n/context'
import { formatBytes } from '~/i18n/format'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import type { ShownAttachment } from '../operations/list-attachments.server'

type Props = { challengeId: string; attachment: ShownAttachment }

/** The link to an attachment says what comes and how much of it. Its name may be of any language and direction. */
export function AttachmentLink({ challengeId, attachment }: Props) {
  const { t, locale } = useLanguage()
  const { id, name, title, kind, byteLength } = attachment
  const facts = { kind: t(`file.kind.${kind satisfies FileKind}`), size: formatBytes(locale, byteLength) }
  return (
    <TextLink
      href={path(locale, 'attachment', { challengeId, attachmentId: id })}
      reloadDocument
      icon="download"
      className="wrap-anywhere"
    >
      <bdi>{title || name}</bdi> {t('attachment.facts', facts)}
    </TextLink>
  )
}

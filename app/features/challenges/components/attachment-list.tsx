import { useLanguage } from '~/i18n/context'
import { Hash } from '~/ui/hash'
import { Heading } from '~/ui/heading'
import type { ShownAttachment } from '../operations/list-attachments.server'
import { AttachmentLink } from './attachment-link'

type Props = {
  challengeId: string
  attachments: readonly ShownAttachment[]
  /** said above the list, and where there is none */
  note?: string
}

/** The files of a challenge with what is known of each; nothing where there are none and nothing to say. */
export function AttachmentList({ challengeId, attachments, note }: Props) {
  const { t } = useLanguage()
  if (attachments.length === 0 && !note) return null
  return (
    <section className="ui-stack">
      <Heading level={2} look="medium">
        {t('attachment.title')}
      </Heading>
      {note && <p>{note}</p>}
      {attachments.length > 0 && (
        <ul className="flex flex-col gap-16">
          {attachments.map((one) => (
            <li key={one.id}>
              <AttachmentLink challengeId={challengeId} attachment={one} />
              <AttachmentFacts attachment={one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** File name, size of a picture and checksum. */
export function AttachmentFacts({ attachment }: { attachment: ShownAttachment }) {
  const { t } = useLanguage()
  const { name, title, sha256, details } = attachment
  const { width, height } = details
  return (
    <>
      {title && (
        <p className="ui-note wrap-anywhere">
          {t('attachment.fileName')} <bdi>{name}</bdi>
        </p>
      )}
      {width && height && <p className="ui-note">{t('attachment.pixels', { width, height })}</p>}
      <div className="ui-note">
        <Hash value={sha256} label={t('attachment.hash')} />
      </div>
    </>
  )
}

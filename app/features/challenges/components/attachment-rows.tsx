import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { TextField } from '~/ui/text-field'
import { VisuallyHidden } from '~/ui/visually-hidden'
import type { ShownAttachment } from '../operations/list-attachments.server'
import { AttachmentLink } from './attachment-link'
import { AttachmentFacts } from './attachment-list'

type Props = {
  challengeId: string
  attachments: readonly ShownAttachment[]
  answer: FormAnswer | undefined
}

/** The files of a draft, each with its words and the way to take it out again. */
export function AttachmentRows({ challengeId, attachments, answer }: Props) {
  const { t } = useLanguage()
  const named = answer?.lastResult.initialValue?.['attachmentId']
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('attachment.title')}</Heading>
      {attachments.length === 0 && <p>{t('attachment.ownNone')}</p>}
      <ul className="list-none p-0 m-0">
        {attachments.map((one) => (
          <li key={one.id} className="ui-stack py-24 border-0 border-t border-solid border-line">
            <div>
              <AttachmentLink challengeId={challengeId} attachment={one} />
              <AttachmentFacts attachment={one} />
              <KeptData attachment={one} />
            </div>
            <TitleForm attachment={one} answer={named === one.id ? answer : undefined} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Enter presses the first button, which saves the words. */
function TitleForm({ attachment, answer }: { attachment: ShownAttachment; answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<{ title: string }>({
    id: `title-${attachment.id}`,
    prefix: 'attachmentForm',
    defaultValue: { title: attachment.title },
    answer,
  })
  const name = <VisuallyHidden> {attachment.name}</VisuallyHidden>
  return (
    <PageForm page={page}>
      <input type="hidden" name="attachmentId" value={attachment.id} />
      <TextField {...page.field('title', { optional: true })} />
      <FormActions>
        <Button look="secondary" name="intent" value="rename">
          {t('attachment.rename')}
          {name}
        </Button>
        <Button look="tertiary" name="intent" value="remove">
          {t('attachment.remove')}
          {name}
        </Button>
      </FormActions>
    </PageForm>
  )
}

/** Files stay as they came: whoever attaches a photograph learns what it tells beside the picture. */
function KeptData({ attachment: { kind, details } }: { attachment: ShownAttachment }) {
  const { t } = useLanguage()
  if (details.hasPlace) return <Note>{t('attachment.hasPlace')}</Note>
  if (details.hasCameraData) return <Note>{t('attachment.hasCameraData')}</Note>
  return kind === 'pdf' ? <Note>{t('attachment.pdfData')}</Note> : null
}

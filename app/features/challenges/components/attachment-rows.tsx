import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
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
      <Heading level={2}>{t('attachment.own', { count: attachments.length })}</Heading>
      {attachments.length === 0 && <p>{t('attachment.ownNone')}</p>}
      {attachments.map((one) => (
        <section key={one.id} className="ui-stack">
          <Heading level={3} look="small">
            <AttachmentLink challengeId={challengeId} attachment={one} />
          </Heading>
          <AttachmentFacts attachment={one} />
          <KeptData attachment={one} />
          <TitleForm attachment={one} answer={named === one.id ? answer : undefined} />
          <Form method="post">
            <input type="hidden" name="attachmentId" value={one.id} />
            <Button look="tertiary" name="intent" value="remove">
              {t('attachment.remove')}
              <VisuallyHidden> {one.name}</VisuallyHidden>
            </Button>
          </Form>
        </section>
      ))}
    </section>
  )
}

function TitleForm({ attachment, answer }: { attachment: ShownAttachment; answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<{ title: string }>({
    id: `title-${attachment.id}`,
    prefix: 'attachmentForm',
    defaultValue: { title: attachment.title },
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="attachmentId" value={attachment.id} />
      <TextField {...page.field('title', { optional: true })} />
      <Button look="secondary" name="intent" value="rename">
        {t('attachment.rename')}
        <VisuallyHidden> {attachment.name}</VisuallyHidden>
      </Button>
    </PageForm>
  )
}

/** Files stay as they came: whoever attaches a photograph learns what it tells beside the picture. */
function KeptData({ attachment: { kind, details } }: { attachment: ShownAttachment }) {
  const { t } = useLanguage()
  if (details.hasPlace) return <Note>{t('attachment.hasPlace')}</Note>
  if (details.hasCameraData) return <Note>{t('attachment.hasCameraData')}</Note>
  return kind === 'pdf' ? <p className="ui-note">{t('attachment.pdfData')}</p> : null
}

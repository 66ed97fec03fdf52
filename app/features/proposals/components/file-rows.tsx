import { bySection } from '~/domain/proposal/file-sections'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextField } from '~/ui/text-field'
import { VisuallyHidden } from '~/ui/visually-hidden'
import type { ShownFile } from '../operations/list-proposal-files.server'
import { FileLink } from './file-link'
import { FileHash } from './file-list'
import { FilePages } from './file-pages'

type Props = { proposalId: string; files: readonly ShownFile[]; answer: FormAnswer | undefined }

/** The files of the working copy, each with its name and the ways to move it or to take it out again. */
export function FileRows({ proposalId, files, answer }: Props) {
  const { t } = useLanguage()
  const named = answer?.lastResult.initialValue?.['fileId']
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('proposalFile.title')}</Heading>
      <p>{t(files.length === 0 ? 'proposalFile.none' : 'proposalFile.removeNote')}</p>
      {bySection(files).map(({ section, files: held }) => (
        <section key={section}>
          <Heading level={3}>{t(`proposalFile.section.${section}`)}</Heading>
          <ul className="list-none p-0 m-0">
            {held.map((file, place) => (
              <li key={file.id} className="ui-stack py-24 border-0 border-t border-solid border-line">
                <div>
                  <FileLink proposalId={proposalId} file={file} />
                  <FileHash file={file} />
                </div>
                <FilePages proposalId={proposalId} file={file} />
                <FileForm
                  // A name that a colleague has given meanwhile begins a form of its own.
                  key={file.name}
                  file={file}
                  {...{ place, last: held.length - 1 }}
                  answer={named === file.id ? answer : undefined}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

type RowProps = { file: ShownFile; place: number; last: number; answer: FormAnswer | undefined }

/** Enter presses the first button, which saves the name. */
function FileForm({ file, place, last, answer }: RowProps) {
  const { t } = useLanguage()
  const page = usePageForm<{ name: string }>({
    id: `file-${file.id}`,
    prefix: 'proposalFileForm',
    defaultValue: { name: file.name },
    answer,
  })
  const name = <VisuallyHidden> {file.name}</VisuallyHidden>
  return (
    <PageForm page={page}>
      <input type="hidden" name="fileId" value={file.id} />
      <input type="hidden" name="before" value={file.name} />
      {/* The wanted place and not the way there: sent twice it is the same. */}
      <input type="hidden" name="up" value={Math.max(0, place - 1)} />
      <input type="hidden" name="down" value={place + 1} />
      <TextField {...page.field('name')} />
      <FormActions>
        <Button look="secondary" name="intent" value="rename">
          {t('proposalFile.rename')}
          {name}
        </Button>
        {place > 0 && (
          <Button look="tertiary" name="intent" value="up">
            {t('proposalFile.up')}
            {name}
          </Button>
        )}
        {place < last && (
          <Button look="tertiary" name="intent" value="down">
            {t('proposalFile.down')}
            {name}
          </Button>
        )}
        <Button look="tertiary" name="intent" value="remove">
          {t('proposalFile.remove')}
          {name}
        </Button>
      </FormActions>
    </PageForm>
  )
}

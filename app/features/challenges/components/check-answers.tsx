import { useLanguage } from '~/i18n/context'
import { Anchor } from '~/ui/anchor'
import { DefinitionList } from '~/ui/definition-list'
import { VisuallyHidden } from '~/ui/visually-hidden'
import type { CheckView } from '../operations/view-check.server'

type Given = CheckView['given']

/** The address of a question of a check, with all answers so far. */
export function checkHref(page: string, given: Given, question: string): string {
  const query = new URLSearchParams(given.map(({ id, code }) => [id, code]))
  query.set('frage', question)
  return `${page}?${query}`
}

/** The answers so far; each leads back to its question. */
export function CheckAnswers({ page, given }: { page: string; given: Given }) {
  const { t } = useLanguage()
  return (
    <DefinitionList
      isStacked
      items={given.map(({ id, question, answer }) => ({
        term: question,
        value: (
          <>
            {answer}{' '}
            <Anchor href={checkHref(page, given, id)}>
              {t('assessment.edit')}
              <VisuallyHidden>: {question}</VisuallyHidden>
            </Anchor>
          </>
        ),
      }))}
    />
  )
}

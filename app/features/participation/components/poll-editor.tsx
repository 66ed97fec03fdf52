import { POLL_LIMITS } from '~/domain/participation/poll/poll'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import type { ListedPoll } from './poll-view'

type Props = {
  consultationId: string
  polls: readonly ListedPoll[]
  /** only while the consultation is a draft, and only for those who write for the authority */
  mayEdit: boolean
  /** on the page where one is being added: no second way there */
  isAdding?: boolean
}

/** The polls of a consultation for those who manage it, each with the way to its form; nothing where none can come. */
export function PollEditor({ consultationId, polls, mayEdit, isAdding = false }: Props) {
  const { t, locale } = useLanguage()
  if (polls.length === 0 && !mayEdit) return null
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('poll.manage')}</Heading>
      {mayEdit && <p>{t('poll.manage.text')}</p>}
      {polls.length === 0 ? (
        <p>{t('poll.manage.none')}</p>
      ) : (
        <ol className="ui-stack">
          {polls.map(({ id, position, question, kind, optionCount }) => (
            <li key={id}>
              <p>
                {mayEdit ? (
                  <TextLink href={path(locale, 'pollEdit', { consultationId, pollId: id })}>
                    {`${position}. ${question}`}
                  </TextLink>
                ) : (
                  `${position}. ${question}`
                )}
              </p>
              <p>{`${t(`poll.kind.${kind}`)} · ${t('poll.options', { count: optionCount })}`}</p>
            </li>
          ))}
        </ol>
      )}
      {mayEdit && !isAdding && polls.length < POLL_LIMITS.polls && (
        <Cluster>
          <ButtonLink look="secondary" icon="add" href={path(locale, 'pollNew', { consultationId })}>
            {t('poll.manage.add')}
          </ButtonLink>
        </Cluster>
      )}
    </section>
  )
}

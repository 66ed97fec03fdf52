import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'

type Props = {
  challengeId: string
  isWatching: boolean
  from: 'challenge' | 'list'
  /** named on a list, where there are several of these buttons */
  title?: string
}

/** Begins or ends watching with one press; a plain form, so it works without JavaScript. */
export function WatchButton({ challengeId, isWatching, from, title }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Form method="post" action={path(locale, 'watchedChallenges')}>
      <input type="hidden" name="intent" value={isWatching ? 'unwatch' : 'watch'} />
      <input type="hidden" name="challengeId" value={challengeId} />
      <input type="hidden" name="from" value={from} />
      <Button look="secondary" aria-label={title && isWatching ? t('watch.stopOf', { title }) : undefined}>
        {t(isWatching ? 'watch.stop' : 'watch.start')}
      </Button>
    </Form>
  )
}

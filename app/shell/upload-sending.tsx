import { useActionData, useNavigation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '~/i18n/context'
import { formatBytes } from '~/i18n/format'
import { Button } from '~/ui/button'
import { ProgressBar } from '~/ui/progress-bar'
import { isCancelled, isOffline } from './client-action'
import { type Sent, watchedFetch } from './watched-fetch'

type Props = {
  /** of the form whose files are sent */
  formId: string
  isSending: boolean
  /** said as long as it is not known how much is sent */
  text: string
}

/** So often the percentage is said aloud: by quarters. */
const SAID = 25

/**
 * Below the button of a form with files: how much of them is sent, a way to stop it, and what became of it where it
 * did not arrive. Without JavaScript the browser tells by itself.
 */
export function UploadSending({ formId, isSending, text }: Props) {
  const { t, locale } = useLanguage()
  const answer = useActionData<unknown>()
  const { state } = useNavigation()
  // The answer may be to another form of the page.
  const isMine = useRef(false)
  if (state === 'submitting') isMine.current = isSending
  const [progress, setProgress] = useState<Sent | null>(null)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => {
    const plain = window.fetch
    const begin = (cancel: () => void) => {
      stop.current = cancel
    }
    window.fetch = watchedFetch(plain.bind(window), { tell: setProgress, begin })
    return () => {
      window.fetch = plain
    }
  }, [])
  const percent = progress && progress.total > 0 ? Math.floor((100 * progress.sent) / progress.total) : 0
  const said = Math.floor(percent / SAID) * SAID
  const amount = (bytes: number) => formatBytes(locale, bytes)
  return (
    <>
      {isSending && progress && (
        <>
          <ProgressBar
            id={`${formId}-progress`}
            label={t('upload.progress', {
              ...{ percent, sent: amount(progress.sent), total: amount(progress.total) },
            })}
            percent={percent}
          />
          {/* Once everything is sent it may be stored: then there is nothing to stop any more. */}
          {progress.sent < progress.total && (
            <p>
              <Button type="button" look="tertiary" onClick={() => stop.current?.()}>
                {t('upload.cancel')}
              </Button>
            </p>
          )}
        </>
      )}
      <p role="status" className="ui-note">
        {isSending && (said > 0 ? t(said < 100 ? 'upload.said' : 'upload.arrived', { percent: said }) : text)}
        {!isSending && isMine.current && isOffline(answer) && t('upload.lost')}
        {!isSending && isCancelled(answer) && t('upload.cancelled')}
      </p>
    </>
  )
}

/**
 * A key for the field of files: another one with every answer of the server, because what was taken must not be sent
 * again. What never arrived stays chosen.
 */
export function useChosenKey(attempt: number | undefined): number | undefined {
  const newest = useRef(attempt)
  if (attempt !== undefined) newest.current = attempt
  return newest.current
}

import { useRouteError } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { ERROR_TITLES, errorKind } from './error-kind'
import { titled } from './page-meta'

/** The title of the document where an error is shown: such a page has no data that could name it. */
export function ErrorTitle() {
  const { t } = useLanguage()
  const error = useRouteError()
  // Without an error it is null on a rendered page and undefined behind a data router.
  return error === undefined || error === null ? null : (
    <title>{titled(t(ERROR_TITLES[errorKind(error)]))}</title>
  )
}

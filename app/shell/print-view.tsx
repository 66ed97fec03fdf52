import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { PrintSheet } from '~/ui/print-sheet'
import { pageMeta } from './page-meta'

/** The handle of a route whose page is a sheet of paper: it stands alone, without header and footer. */
export const PRINT_VIEW = 'printView'

/** As of every page; but search engines should find the page itself and not its print view. */
export function printMeta(args: { data: unknown }) {
  return [...pageMeta(args), { name: 'robots', content: 'noindex' }]
}

/** A sheet with the platform's name on top; the way back and the button are not printed. */
export function PrintView({ backHref, children }: { backHref: string; children: ReactNode }) {
  const { t } = useLanguage()
  return (
    <PrintSheet
      brand={t('shell.name')}
      claim={t('shell.claim')}
      back={{ href: backHref, label: t('face.print.back') }}
      hint={t('face.print.hint')}
      buttonLabel={t('face.print.button')}
      barLabel={t('face.print.bar')}
    >
      {children}
    </PrintSheet>
  )
}

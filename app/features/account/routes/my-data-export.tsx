/** People download here what the platform holds about them; the page about one's own data leads here. */
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { path } from '~/paths'
import { requireViewer } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { exportPersonalData } from '../operations/export-personal-data.server'
import { isFreshlyProved } from '../operations/prove-by-password.server'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  // The one line that asks for a fresh proof: the page before asks for the password.
  if (!isFreshlyProved(viewer)) return redirect(path(locale, 'myData'))
  const exported = await exportPersonalData(viewer, PERSONAL_DATA)
  if (!exported.ok) return redirectWithToast(viewer, path(locale, 'myData'), 'myData.export.tooMany', 'info')
  return new Response(exported.archive, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${exported.name}"`,
      'Cache-Control': 'no-store',
    },
  })
}

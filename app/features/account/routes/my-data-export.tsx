/** People download here what the platform holds about them; the page about one's own data leads here. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { path } from '~/paths'
import { requireViewer } from '~/platform/guard/page.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { READY } from '../export-ready'
import { exportPersonalData } from '../operations/export-personal-data.server'

export async function loader(args: LoaderFunctionArgs) {
  const page = await requireViewer(args)
  const { viewer, locale } = page
  // A file cannot follow a form that a script has sent: after the proof the page before says that it is ready.
  const before = new URL(`${path(locale, 'myData')}?${READY}=ja`, args.request.url)
  await requireFreshProof(page, { ...args, request: new Request(before) })
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

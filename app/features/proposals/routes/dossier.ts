// Those who write for an authority take all opened proposals to the file from here.
import type { PageArguments } from '~/platform/guard/page.server'
import { exportDossier } from '../operations/export-dossier.server'
import { requireReading } from '../operations/require-reading.server'

export async function loader(args: PageArguments) {
  const { t, authorized } = await requireReading(args, 'proposal.export')
  return new Response(await exportDossier(authorized), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${t('dossier.fileName')}.zip"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

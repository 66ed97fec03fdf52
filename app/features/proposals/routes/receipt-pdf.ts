// A team keeps its receipt as a file from here.
import type { PageArguments } from '~/platform/guard/page.server'
import { findReceipt } from '../operations/find-receipt.server'
import { receiptPdf } from '../operations/receipt-pdf.server'
import { requireProposal } from '../operations/require-proposal.server'

export async function loader(args: PageArguments) {
  const { t, locale, proposal, authorized } = await requireProposal(args, 'proposal.view')
  const receipt = await findReceipt(authorized, args.params['number'])
  const name = `${locale === 'de' ? 'beleg' : 'receipt'}-${receipt.number}.pdf`
  return new Response(new Uint8Array(await receiptPdf(receipt, proposal, t, locale)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

// Programs that check receipts by themselves take the public keys from here.
import type { PageArguments } from '~/platform/guard/page.server'
import { publicPage } from '~/platform/guard/page.server'
import { taggedAnswer } from '~/platform/lists/tagged-answer.server'
import { publicKeyPem } from '~/platform/signing.server'
import { listReceiptKeys } from '../operations/receipt-keys.server'

export async function loader(args: PageArguments) {
  await publicPage(args)
  const keys = (await listReceiptKeys()).map(({ id, publicKey, createdAt }) => ({
    ...{ id, algorithm: 'Ed25519', createdAt: createdAt.toISOString() },
    pem: publicKeyPem(publicKey),
  }))
  return taggedAnswer(args.request, JSON.stringify({ keys }, null, 2), {
    'Content-Type': 'application/json; charset=utf-8',
  })
}

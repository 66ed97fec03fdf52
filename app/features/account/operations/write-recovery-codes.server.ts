import type { Transaction } from '~/platform/database/client.server'
import { newRecoveryCodes, recoveryCodeId } from '~/platform/second-factor.server'

/** Makes ten new recovery codes; the old ones end. Only hashes are kept: the codes are shown this once. */
export async function writeRecoveryCodes(tx: Transaction, userId: string): Promise<string[]> {
  const codes = newRecoveryCodes()
  await tx.recoveryCode.deleteMany({ where: { userId } })
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ id: recoveryCodeId(userId, code.replaceAll('-', '')), userId })),
  })
  return codes
}

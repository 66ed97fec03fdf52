/** Anybody who was shown a receipt checks here whether it is a genuine one. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { publicPage } from '~/platform/guard/page.server'
import { countAttempt } from '~/platform/rate-limit.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { ReceiptCheckForm } from '../components/receipt-check-form'
import { ReceiptKeys } from '../components/receipt-keys'
import { ReceiptVerdictPanel } from '../components/receipt-verdict'
import { listReceiptKeys } from '../operations/receipt-keys.server'
import { verifyReceipt } from '../operations/verify-receipt.server'
import { receiptCheckSchema } from '../schema-receipt'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await publicPage(args)
  return { title: t('signedReceipt.check.title'), keys: await listReceiptKeys() }
}

export async function action(args: ActionFunctionArgs) {
  await publicPage(args)
  const submission = parseForm(await readForm(args.request), receiptCheckSchema)
  if (submission.status !== 'success') return invalid(submission)
  const limit = await countAttempt('checkReceipt', args.context.network)
  if (!limit.ok) return tooMany(submission, limit.retryAt)
  const verdict = await verifyReceipt(submission.value.code)
  return data({ verdict, attempt: Date.now() }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function CheckReceipt() {
  const { t } = useLanguage()
  const { title, keys } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const found = answer && 'verdict' in answer ? answer : undefined
  return (
    <Container width="reading">
      <HeadlineGroup title={title} lead={t('signedReceipt.check.lead')} />
      {found && <ReceiptVerdictPanel verdict={found.verdict} attempt={found.attempt} />}
      <ReceiptCheckForm answer={formAnswer(answer)} />
      <ReceiptKeys keys={keys} />
    </Container>
  )
}

/** The way to the form of a proposal: it begins with the first section. */
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { FIRST_SECTION } from '~/domain/proposal/sections'
import { path } from '~/paths'
import { requireProposal } from '../operations/require-proposal.server'

export async function loader(args: LoaderFunctionArgs) {
  const { locale, proposal } = await requireProposal(args, 'proposal.edit')
  return redirect(path(locale, 'proposalSection', { proposalId: proposal.id, section: FIRST_SECTION }))
}

/** Never shown: without a page there would be no page of an error either. */
export default function ToFirstSection() {
  return null
}

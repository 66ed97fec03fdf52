import type { PermissionKey } from '~/domain/permission/matrix'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { type ProposalRow, teamStanding } from './require-proposal.server'

type Call = Pick<ProposalRow['challenge'], 'id' | 'authorityId' | 'title' | 'authority'>
type File = Pick<
  ProposalRow['files'][number],
  'id' | 'section' | 'sealedName' | 'mediaType' | 'byteLength' | 'sha256'
>

/** A proposal with what its steps need: the working copy, who hands it in, its receipts. Its content stays sealed. */
export type ProposalForStep = Pick<
  ProposalRow,
  'id' | 'challengeId' | 'organisationId' | 'version' | 'sealed' | 'organisation' | 'partners'
> & {
  challenge: Call
  files: File[]
  submissions: Pick<ProposalRow['submissions'][number], 'number' | 'contentHash'>[]
}

type Read = Omit<ProposalForStep, 'files'> & { files: (Omit<File, 'sealedName'> & { sealedName: string })[] }

/**
 * Reads it in one statement: whoever submits in the last seconds waits for no second one. What it tells belongs
 * together, as it was at one instant.
 */
async function findForStep(id: string): Promise<ProposalForStep | null> {
  const [read] = await db.$queryRaw<Read[]>`
    SELECT p.id, p."challengeId", p."organisationId", p.version, p.sealed,
      json_build_object('name', o.name) AS organisation,
      json_build_object('id', c.id, 'authorityId', c."authorityId", 'title', c.title,
        'authority', json_build_object('name', a.name)) AS challenge,
      (SELECT coalesce(json_agg(json_build_object('id', f.id, 'section', f.section,
          'sealedName', encode(f."sealedName", 'base64'), 'mediaType', f."mediaType",
          'byteLength', f."byteLength", 'sha256', f.sha256) ORDER BY f.position, f.id), '[]')
        FROM "ProposalFile" f WHERE f."proposalId" = p.id AND f."removedAt" IS NULL) AS files,
      (SELECT coalesce(json_agg(json_build_object('organisationId', q."organisationId",
          'organisation', json_build_object('name', r.name)) ORDER BY q."organisationId"), '[]')
        FROM "ProposalPartner" q JOIN "Organisation" r ON r.id = q."organisationId"
        WHERE q."proposalId" = p.id AND q.state = 'joined') AS partners,
      (SELECT coalesce(json_agg(json_build_object('number', s.number, 'contentHash', s."contentHash")
          ORDER BY s.number), '[]')
        FROM "Submission" s WHERE s."proposalId" = p.id) AS submissions
    FROM "Proposal" p
      JOIN "Organisation" o ON o.id = p."organisationId"
      JOIN "Challenge" c ON c.id = p."challengeId"
      JOIN "Organisation" a ON a.id = c."authorityId"
    WHERE p.id = ${id}`
  if (!read) return null
  const files = read.files.map((file) => ({ ...file, sealedName: Buffer.from(file.sealedName, 'base64') }))
  return { ...read, files }
}

/**
 * The guard of the steps of a proposal: submitting, withdrawing, confirming.
 * @throws Response redirect to the log-in; 404 for everybody but the team: that a proposal exists is secret
 */
export async function requireProposalStep<Key extends PermissionKey>(args: PageArguments, key: Key) {
  const page = await requireViewer(args)
  const proposal = await findForStep(idParameter(args.params, 'proposalId'))
  if (!proposal) throw notFound()
  const standing = await teamStanding(page.viewer, proposal)
  return { ...page, proposal, standing, authorized: authorize(key, page.viewer, standing, proposal) }
}

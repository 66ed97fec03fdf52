import { addMember, createOrganisation } from './organisation'
import { createUser, viewerOf } from './user'

/** Everybody who may stand towards a challenge, around one authority with two writers and one with one. */
export async function createCast() {
  const authority = await createOrganisation({ kind: 'authority', name: 'Amt mit zwei Schreibenden' })
  const small = await createOrganisation({ kind: 'authority', name: 'Amt mit einer Schreibenden' })
  const company = await createOrganisation({ kind: 'company' })
  const author = await createUser({ displayName: 'Ada Autorin' })
  await addMember(author.id, authority.id, 'owner')
  await addMember(author.id, small.id, 'owner')
  const second = await createUser({ displayName: 'Zoe Zweite' })
  await addMember(second.id, authority.id, 'editor')
  const reader = await createUser()
  await addMember(reader.id, authority.id, 'viewer')
  await addMember(reader.id, small.id, 'viewer')
  const former = await createUser()
  await addMember(former.id, authority.id, 'owner', { ended: true })
  const foreign = await createUser()
  await addMember(foreign.id, company.id, 'owner')
  const staff = await createUser({ platformRole: 'staff', displayName: 'Stella Staff' })
  return {
    authority,
    small,
    company,
    author: await viewerOf(author.id),
    second: await viewerOf(second.id),
    reader: await viewerOf(reader.id),
    former: await viewerOf(former.id),
    foreign: await viewerOf(foreign.id),
    staff: await viewerOf(staff.id),
  }
}
export type Cast = Awaited<ReturnType<typeof createCast>>

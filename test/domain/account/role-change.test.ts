import { expect, test } from 'vitest'
import { type RoleChange, roleChangeObjection } from '~/domain/account/role-change'

const change = (over: Partial<RoleChange> = {}): RoleChange => ({
  actorId: 'actor',
  person: { id: 'person', platformRole: 'citizen' },
  to: 'staff',
  reason: 'joins the team',
  administrators: 2,
  ...over,
})

test('a role may be given with a reason', () => {
  expect(roleChangeObjection(change())).toBeNull()
})

test.each<[string, Partial<RoleChange>]>([
  ['ownRole', { actorId: 'person' }],
  ['sameRole', { to: 'citizen' }],
  ['lastAdministrator', { person: { id: 'person', platformRole: 'administrator' }, administrators: 1 }],
  ['reasonMissing', { reason: '  ' }],
])('%s stands against it', (objection, over) => {
  expect(roleChangeObjection(change(over))).toBe(objection)
})

test('one of two administrators may be changed', () => {
  expect(roleChangeObjection(change({ person: { id: 'person', platformRole: 'administrator' } }))).toBeNull()
})

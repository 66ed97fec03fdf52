import { meaningOf } from '~/domain/taxonomy/catalogue'
import type { DistrictGroup } from '~/domain/taxonomy/district-counts'
import { publicData } from './public-data.server'

/** The same groups by the districts of today: what names one that has ended counts where its successor does. */
export function byDistrictsOfToday<Group extends DistrictGroup>(groups: readonly Group[]): Group[] {
  const { catalogue } = publicData()
  const today = (code: string) => meaningOf(catalogue, 'district', code) ?? code
  return groups.map((group) => ({ ...group, districts: group.districts.map(today) }))
}

import { withoutRetired } from '~/platform/public-data/codes.server'

type Lists = Record<'districts' | 'domains' | 'capabilities' | 'techniques', string[]>

/** What was retired from the lists stays where it stood and comes in nowhere else. */
export function stillOffered(written: Lists, saved: Lists): Lists {
  return {
    districts: withoutRetired('district', written.districts, saved.districts),
    domains: withoutRetired('domain', written.domains, saved.domains),
    capabilities: withoutRetired('capability', written.capabilities, saved.capabilities),
    techniques: withoutRetired('technique', written.techniques, saved.techniques),
  }
}

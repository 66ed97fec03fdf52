import type { ReactNode } from 'react'
import type { Profile } from '~/domain/organisation/profile'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Anchor } from '~/ui/anchor'
import { DefinitionList } from '~/ui/definition-list'

const CODES = [
  ['legalForm', 'legalForm'],
  ['sizeClass', 'sizeClass'],
  ['districts', 'district'],
  ['domains', 'domain'],
  ['licenceModels', 'licenceModel'],
  ['hostingLocations', 'hostingLocation'],
] as const
const TEXTS = ['register', 'vatId', 'lei', 'ror', 'ags'] as const

/** The facts of a profile as terms and values; what is empty is left out. */
export function OrganisationFacts({ profile }: { profile: Profile }) {
  const { t, label, locale } = useLanguage()
  const items: { term: string; value: ReactNode }[] = []
  const add = (field: Parameters<typeof termOf>[1], value: ReactNode) => {
    if (value) items.push({ term: termOf(t, field), value })
  }
  for (const [field, list] of CODES) {
    add(
      field,
      codesOf(profile[field])
        .map((code) => label(list, code))
        .join(', '),
    )
  }
  add('readiness', readinessText(profile))
  if (profile.availableFrom) add('availableFrom', formatDate(locale, new Date(String(profile.availableFrom))))
  for (const field of TEXTS) add(field, profile[field])
  add(
    'address',
    [profile.street, [profile.postalCode, profile.city].filter(Boolean).join(' ')].filter(Boolean).join(', '),
  )
  add(
    'website',
    profile.website && (
      <Anchor href={String(profile.website)} rel="nofollow noopener">
        {String(profile.website)}
      </Anchor>
    ),
  )
  add('contactName', profile.contactName)
  add(
    'contactEmail',
    profile.contactEmail && (
      <Anchor href={`mailto:${profile.contactEmail}`}>{String(profile.contactEmail)}</Anchor>
    ),
  )
  add('contactPhone', profile.contactPhone)
  return <DefinitionList isStacked items={items} />
}

function termOf(
  t: ReturnType<typeof useLanguage>['t'],
  field:
    | (typeof CODES)[number][0]
    | (typeof TEXTS)[number]
    | 'readiness'
    | 'availableFrom'
    | 'address'
    | 'website'
    | 'contactName'
    | 'contactEmail'
    | 'contactPhone',
) {
  return t(`profiles.fact.${field}`)
}

function codesOf(value: Profile['domains']): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return value
}

function readinessText({ readinessMin, readinessMax }: Profile): string {
  const [low, high] = [String(readinessMin), String(readinessMax)]
  return low && high && low !== high ? `${low}–${high}` : low || high
}

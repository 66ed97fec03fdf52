import { useMatches } from '@remix-run/react'
import { pattern } from '#site-map'
import { useLanguage } from '~/i18n/context'
import { LOCALES, type Locale, type PageName, pageOf } from '~/paths'

/**
 * Public pages that are worth sending to somebody. `whole`: one address holds everything, so what stands behind a
 * question mark does not matter; `list`: pages and filters of a list are no copies of its beginning.
 */
const SHARED: Partial<Record<PageName, 'whole' | 'list'>> = {
  home: 'whole',
  about: 'whole',
  howItWorks: 'whole',
  plainLanguage: 'whole',
  accessibility: 'whole',
  privacy: 'whole',
  imprint: 'whole',
  challengeList: 'list',
  foreignList: 'list',
  foreignChallenge: 'whole',
  challenge: 'whole',
  challengeQuestions: 'list',
  challengeChanges: 'whole',
  pilotList: 'list',
  pilot: 'whole',
  consultationList: 'list',
  consultation: 'whole',
  consultationResult: 'whole',
  registerList: 'list',
  registerEntry: 'whole',
  providerList: 'list',
  researchList: 'list',
  authorityList: 'list',
  listedList: 'list',
  officialAnswers: 'list',
  officialAnswer: 'whole',
  search: 'list',
  organisation: 'whole',
}

const TAGS: Record<Locale, string> = { de: 'de_DE', en: 'en_GB' }
export const SHARE_IMAGE = { path: '/share.png', width: 1200, height: 630 } as const

type Props = {
  /** the origin as people see it; null where the installation does not know it: half an address helps nobody */
  publicUrl: string | null
  search: string
}

/**
 * What is shown where somebody sends the address of a page, and which address is the page's own in each language.
 * A page of one thing says with `isPublic` that everybody may read it: nothing of a draft leaves by a preview.
 */
export function ShareTags({ publicUrl, search }: Props) {
  const { t, locale } = useLanguage()
  const leaf = useMatches().at(-1)
  const page = pageOf(leaf?.id ?? '')
  const { title, description, isPublic } = factsOf(leaf?.data)
  const kind = page && SHARED[page]
  if (!publicUrl || !page || !kind || !title) return null
  if (pattern(page, locale).includes(':') && isPublic !== true) return null
  const addressIn = (one: Locale) => `${publicUrl}${addressOf(page, one, leaf?.params ?? {})}`
  const others = LOCALES.filter((one) => one !== locale)
  const isCanonical = kind === 'whole' || search === ''
  return (
    <>
      {isCanonical && (
        <>
          <link rel="canonical" href={addressIn(locale)} />
          {LOCALES.map((one) => (
            <link key={one} rel="alternate" hrefLang={one} href={addressIn(one)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={addressIn('de')} />
        </>
      )}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={t('shell.name')} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={addressIn(locale)} />
      <meta property="og:locale" content={TAGS[locale]} />
      {others.map((one) => (
        <meta key={one} property="og:locale:alternate" content={TAGS[one]} />
      ))}
      <meta property="og:image" content={`${publicUrl}${SHARE_IMAGE.path}`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SHARE_IMAGE.width)} />
      <meta property="og:image:height" content={String(SHARE_IMAGE.height)} />
      <meta property="og:image:alt" content={t('share.image')} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      {description && <meta name="twitter:description" content={description} />}
      <meta name="twitter:image" content={`${publicUrl}${SHARE_IMAGE.path}`} />
    </>
  )
}

function addressOf(page: PageName, locale: Locale, parameters: Readonly<Record<string, string | undefined>>) {
  return pattern(page, locale)
    .split('/')
    .map((part) => (part.startsWith(':') ? encodeURIComponent(parameters[part.slice(1)] ?? '') : part))
    .join('/')
}

function factsOf(data: unknown) {
  const facts = { ...(typeof data === 'object' ? data : {}) } as Record<string, unknown>
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null)
  return {
    title: text(facts['title']),
    description: text(facts['description']),
    isPublic: facts['isPublic'],
  }
}

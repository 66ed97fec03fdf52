/** Names of the fields that `FormGuard` adds to a form. */
export const GUARD_FIELDS = { honeypot: 'betreff', shownAt: 'gezeigt', proof: 'nachweis' } as const

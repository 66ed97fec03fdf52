/** What is said of contributions on their way in. */
export const participationGuard = {
  'participation.guard.leaveEmpty': 'Bitte lassen Sie dieses Feld leer',
} as const

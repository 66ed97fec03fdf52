/** What is said of contributions on their way in. */
export const participationGuard = {
  'participation.guard.leaveEmpty': 'Please leave this field empty',
} as const

export const challenges = {} as const

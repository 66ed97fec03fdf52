export const administrationMerging = {} as const

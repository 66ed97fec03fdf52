/** Id of the n-th control of a group. The first one bears the group's id, so that an error leads there. */
export function optionId(groupId: string, index: number): string {
  return index === 0 ? groupId : `${groupId}-${index}`
}

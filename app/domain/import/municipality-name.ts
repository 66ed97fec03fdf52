/**
 * Official lists put the title of a town behind its name: "Rostock, Hanse- und Universitätsstadt". Written
 * out it stands before it; several titles stand in reverse ("Rerik, Ostseebad, Stadt").
 */
export function municipalityName(listed: string): string {
  return partsOf(listed).reverse().join(' ')
}

/** The place alone, without titles. */
export function municipalityPlace(listed: string): string {
  return partsOf(listed)[0] ?? ''
}

function partsOf(listed: string): string[] {
  return listed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

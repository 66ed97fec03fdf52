import type { Shape } from './shape'

/** Files of closed lists: a code, a label in both languages, its place in the list. */
export const TAXONOMY_SHAPES: readonly Shape[] = [
  {
    name: 'taxonomy',
    headers: ['code', 'label de'],
    columns: {
      code: { from: ['code'], read: 'code' },
      labelDe: { from: ['label de'], read: 'line' },
      labelEn: { from: ['label en'], read: 'line' },
      descriptionDe: { from: ['description de'], read: 'text' },
      descriptionEn: { from: ['description en'], read: 'text' },
      position: { from: ['position'], read: 'position' },
      retired: { from: ['retired', 'zuruckgezogen'], read: 'yesNo' },
      replacedBy: { from: ['replaced by', 'ersetzt durch'], read: 'code' },
    },
  },
]

/** Files of regions: the official list of municipalities with their districts, or any list with keys. */
export const REGION_SHAPES: readonly Shape[] = [
  {
    name: 'municipalities',
    headers: ['ags', 'name', 'kreis ags'],
    columns: {
      code: { from: ['ags'], read: 'ags' },
      nameDe: { from: ['name'], read: 'municipalityName' },
      parentCode: { from: ['kreis ags'], read: 'regionKey' },
      parentName: { from: ['kreis'], read: 'line' },
    },
  },
  {
    name: 'regions',
    headers: ['code', 'name'],
    columns: {
      code: { from: ['code', 'ags'], read: 'regionKey' },
      nameDe: { from: ['name', 'name de'], read: 'line' },
      nameEn: { from: ['name en'], read: 'line' },
      parentCode: { from: ['parent', 'parent code', 'ubergeordnet'], read: 'regionKey' },
      parentName: { from: ['parent name'], read: 'line' },
    },
  },
]

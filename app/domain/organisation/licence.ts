/** How a product may be had. */
export const PRODUCT_LICENCE_MODELS = ['openSource', 'openWeights', 'proprietary'] as const
export type ProductLicenceModel = (typeof PRODUCT_LICENCE_MODELS)[number]

/** An SPDX expression, read: one licence, or two expressions of which both or one of them applies. */
export type LicenceExpression =
  | { readonly license: string }
  | {
      readonly conjunction: 'and' | 'or'
      readonly left: LicenceExpression
      readonly right: LicenceExpression
    }

export type LicenceObjection = 'licenceMissing' | 'licenceNotOpen' | 'licenceNeedless'

/**
 * What speaks against the licence of a product. Open source names a licence that is recognised as such; open
 * weights may name one, for many models come under terms of their own; proprietary products have none to name.
 */
export function licenceObjection(
  model: ProductLicenceModel,
  expression: LicenceExpression | null,
  isRecognised: (licence: string) => boolean,
): LicenceObjection | null {
  if (model === 'proprietary') return expression === null ? null : 'licenceNeedless'
  if (model === 'openWeights') return null
  if (expression === null) return 'licenceMissing'
  return isOpenSource(expression, isRecognised) ? null : 'licenceNotOpen'
}

/** Of a choice one licence has to be recognised, of what applies together every one. */
export function isOpenSource(
  expression: LicenceExpression,
  isRecognised: (licence: string) => boolean,
): boolean {
  if ('license' in expression) return isRecognised(expression.license)
  const [left, right] = [expression.left, expression.right].map((one) => isOpenSource(one, isRecognised))
  return Boolean(expression.conjunction === 'and' ? left && right : left || right)
}

import type { ReactNode } from 'react'
import { type NavigationItem, NavigationMenu, NavigationRow } from './navigation'

type Props = {
  brand: ReactNode
  navigation: { label: string; menuLabel: string; items: readonly NavigationItem[] }
  accountMenu?: ReactNode
  languageSwitch?: ReactNode
}

/** Brand, account and language in one line, the navigation below it. */
export function SiteHeader({ brand, navigation, accountMenu, languageSwitch }: Props) {
  return (
    <div className="ui-header">
      <div className="ui-container ui-header__bar">
        {brand}
        <NavigationMenu {...navigation} />
        {(accountMenu || languageSwitch) && (
          <div className="ui-header__side">
            {languageSwitch}
            {accountMenu}
          </div>
        )}
      </div>
      <div className="ui-container">
        <NavigationRow label={navigation.label} items={navigation.items} />
      </div>
    </div>
  )
}

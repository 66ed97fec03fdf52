import type { ReactNode } from 'react'
import { type NavigationItem, NavigationMenu, NavigationRow } from './navigation'

type Props = {
  brand: ReactNode
  navigation: { label: string; menuLabel: string; items: readonly NavigationItem[] }
  /** a field beside the navigation, and the page that a phone's menu names instead */
  search?: { box: ReactNode; page: NavigationItem }
  accountMenu?: ReactNode
  languageSwitch?: ReactNode
}

/** Brand, account and language in one line, the navigation below it. */
export function SiteHeader({ brand, navigation, search, accountMenu, languageSwitch }: Props) {
  return (
    <div className="ui-header">
      <div className="ui-container ui-header__bar">
        {brand}
        <NavigationMenu
          {...navigation}
          items={search ? [search.page, ...navigation.items] : navigation.items}
        />
        {(accountMenu || languageSwitch) && (
          <div className="ui-header__side">
            {languageSwitch}
            {accountMenu}
          </div>
        )}
      </div>
      <div className="ui-container ui-header__row">
        <NavigationRow label={navigation.label} items={navigation.items} />
        {search?.box}
      </div>
    </div>
  )
}

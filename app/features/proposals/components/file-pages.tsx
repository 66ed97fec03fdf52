import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Disclosure } from '~/ui/disclosure'
import { Note } from '~/ui/note'
import type { ShownFile } from '../operations/list-proposal-files.server'

type Props = {
  proposalId: string
  file: Pick<ShownFile, 'id' | 'name' | 'preparation' | 'pages'>
  /** a reader waits for the copy itself, the team only for the pictures */
  isReader?: boolean
}

/** How far a file has come, and the pictures of its pages, which are fetched when they come into sight. */
export function FilePages({ proposalId, file: { id, name, preparation, pages }, isReader = false }: Props) {
  const { t, locale } = useLanguage()
  const isWaiting = preparation.state === 'preparing'
  return (
    <>
      {isWaiting && (
        <Note>{t(isReader ? 'proposalFile.reader.preparing' : 'proposalFile.preview.preparing')}</Note>
      )}
      {preparation.state === 'failed' && <Note>{t(`proposalFile.failure.${preparation.failure}`)}</Note>}
      {pages.length > 0 && (
        <Disclosure summary={t('proposalFile.preview.title')}>
          <ul className="list-none p-0 m-0 flex flex-col gap-16">
            {pages.map(({ page, width, height }) => (
              <li key={page}>
                <img
                  src={path(locale, 'proposalFilePage', {
                    proposalId,
                    fileId: id,
                    pageNumber: String(page),
                  })}
                  alt={t('proposalFile.preview.alt', { page, name })}
                  width={width}
                  height={height}
                  loading="lazy"
                  decoding="async"
                  className="max-w-full h-auto border border-solid border-line"
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

import { Form } from '@remix-run/react'
import { MOST_PARTNERS } from '~/domain/proposal/consortium'
import { useLanguage } from '~/i18n/context'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextField } from '~/ui/text-field'

type Props = { name: string; found: readonly { id: string; name: string }[]; isFull: boolean }

/** The lead looks for an organisation by its name and asks it. A plain GET form, so that it works everywhere. */
export function PartnerSearch({ name, found, isFull }: Props) {
  const { t } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('consortium.invite.title')}</Heading>
      <p>{t('consortium.invite.text')}</p>
      {isFull ? (
        <p>{t('consortium.search.full', { most: MOST_PARTNERS })}</p>
      ) : (
        <>
          <Form method="get" role="search" aria-label={t('consortium.search.label')} className="ui-stack">
            <TextField
              id="partner-name"
              name="name"
              type="search"
              label={t('consortium.search.name')}
              defaultValue={name}
            />
            <FormActions>
              <Button look="secondary">{t('consortium.search.action')}</Button>
            </FormActions>
          </Form>
          <div role="status">
            {name !== '' && (
              <p>
                {found.length === 0
                  ? t('consortium.search.none')
                  : t('consortium.search.found', { count: found.length })}
              </p>
            )}
          </div>
          <ul className="ui-stack list-none p-0">
            {found.map((one) => (
              <li key={one.id}>
                <Form method="post" className="ui-stack">
                  <input type="hidden" name="organisationId" value={one.id} />
                  <Button look="secondary" name="step" value="invite">
                    {t('consortium.step.inviteOne', { name: one.name })}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

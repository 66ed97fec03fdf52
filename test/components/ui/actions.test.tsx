import { describe, expect, it } from 'vitest'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { DefaultButton } from '~/ui/default-button'
import { DisabledAction } from '~/ui/disabled-action'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { Icon } from '~/ui/icon'
import { Menu } from '~/ui/menu'
import { ToastRegion } from '~/ui/toast-region'
import { brokenReferences, INTACT, openingTags, render } from './markup'

describe('buttons', () => {
  it('submit by default and can be told not to', () => {
    expect(openingTags(render(<Button>Go</Button>), '<button')[0]).toContain('type="submit"')
    expect(openingTags(render(<Button type="button">Go</Button>), '<button')[0]).toContain('type="button"')
  })

  it('can be what the Enter key presses, which nobody sees or reaches', () => {
    const [button] = openingTags(render(<DefaultButton name="next" value="edit" />), '<button')
    for (const part of ['type="submit"', 'sr-only', 'tabindex="-1"', 'aria-hidden="true"', 'value="edit"'])
      expect(button?.toLowerCase()).toContain(part)
  })

  it('are links where they lead somewhere', () => {
    const html = render(<ButtonLink href="/there">There</ButtonLink>)
    expect(openingTags(html, '<a', 'href="/there"', 'kern-btn')).toHaveLength(1)
    expect(html).not.toContain('<button')
  })

  it('hide their icon from screen readers', () => {
    expect(openingTags(render(<Icon name="check" />), 'aria-hidden="true"')).toHaveLength(1)
  })
})

describe('a disabled action', () => {
  const html = render(<DisabledAction id="open" label="Open" reason="Not before tomorrow" />)

  it('stays reachable, names its reason and can submit nothing', () => {
    const [button = ''] = openingTags(html, '<button')
    expect(button).toContain('aria-disabled="true"')
    expect(button).toContain('type="button"')
    expect(button).not.toMatch(/\sdisabled/)
    expect(brokenReferences(html)).toEqual(INTACT)
    expect(html).toContain('Not before tomorrow')
  })
})

describe('a step that cannot be taken back', () => {
  it('hides its button until it is unfolded', () => {
    const html = render(
      <ConfirmPanel summary="Delete" confirmLabel="Delete for good">
        Gone
      </ConfirmPanel>,
    )
    expect(openingTags(html, '<details')[0]).not.toContain('open')
    expect(openingTags(html, '<button', 'type="submit"')).toHaveLength(1)
  })

  it('opens where the answer holds errors', () => {
    expect(
      render(
        <ConfirmPanel summary="Delete" confirmLabel="Yes" isOpen>
          Gone
        </ConfirmPanel>,
      ),
    ).toMatch(/<details[^>]*open=""/)
  })
})

describe('what appears after an action', () => {
  it('the error summary takes the focus without JavaScript too, and leads to the fields', () => {
    const html = render(
      <ErrorSummary
        title="Two errors"
        errors={[{ fieldId: 'a', message: 'Wrong' }, { message: 'Session ended' }]}
      />,
    )
    expect(openingTags(html, 'role="alert"', 'tabindex="-1"', 'autofocus=""')).toHaveLength(1)
    expect(html).toContain('<a href="#a">Wrong</a>')
    expect(html).toContain('<li>Session ended</li>')
  })

  it('no errors, no summary', () => {
    expect(render(<ErrorSummary title="Errors" errors={[]} />)).toBe('')
  })

  it('the place of toasts exists before there is one', () => {
    const empty = render(<ToastRegion />)
    expect(openingTags(empty, 'role="status"')).toHaveLength(1)
    expect(empty).not.toContain('ui-toast--')
    const said = render(<ToastRegion toast={{ tone: 'success', text: 'Saved' }} />)
    expect(said).toContain('Saved')
    expect(openingTags(said, '<p', 'tabindex="-1"', 'autofocus=""'), 'takes the focus').toHaveLength(1)
  })

  it('an alert speaks up only when asked to', () => {
    expect(render(<Alert tone="info" title="Note" />)).not.toContain('role=')
    expect(render(<Alert tone="danger" title="Failed" role="alert" />)).toContain('role="alert"')
  })
})

describe('small parts', () => {
  it('a badge says its state in words, whatever its colour', () => {
    expect(render(<Badge tone="success">Open</Badge>)).toContain('Open')
    expect(render(<Badge>Draft</Badge>)).not.toContain('kern-icon')
  })

  it('a menu is a disclosure and claims no ARIA menu', () => {
    const html = render(
      <Menu label="Account">
        <li>Out</li>
      </Menu>,
    )
    expect(html).toContain('<summary')
    expect(html).not.toContain('role=')
  })

  it('an empty state has a headline and offers its action', () => {
    const html = render(
      <EmptyState title="Nothing yet" action={<a href="/new">New</a>}>
        Begin
      </EmptyState>,
    )
    expect(html).toMatch(/<h2[^>]*>Nothing yet<\/h2>.*href="\/new"/)
  })
})

describe('what a form was answered', () => {
  it('can take the focus, and is no stop of the Tab key', () => {
    const html = render(
      <AnswerFocus attempt={1}>
        <Alert tone="warning" role="alert" title="Conflict" />
      </AnswerFocus>,
    )
    expect(openingTags(html, '<div', 'tabindex="-1"', 'autofocus=""')).toHaveLength(1)
    expect(openingTags(html, 'role="alert"')).toHaveLength(1)
  })
})

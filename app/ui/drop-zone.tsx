import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'

type Props = {
  /** said as soon as dragging works, which needs JavaScript */
  hint: string
  /** what is said about the files that are chosen */
  chosenText: (count: number, bytes: number) => string
  /** holds one field of files */
  children: ReactNode
}

/** Takes files that are dragged onto a field and puts them into it. The field works without it. */
export function DropZone({ hint, chosenText, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [isReady, setReady] = useState(false)
  const [isOver, setOver] = useState(false)
  const [chosen, setChosen] = useState({ count: 0, bytes: 0 })
  useEffect(() => setReady(true), [])

  const field = () => box.current?.querySelector<HTMLInputElement>('input[type=file]')
  const tell = () => {
    const files = [...(field()?.files ?? [])]
    setChosen({ count: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const input = field()
    if (!input || event.dataTransfer.files.length === 0) return
    input.files = event.dataTransfer.files
    tell()
    input.focus()
  }
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way to what the field inside does.
    <div
      ref={box}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onChange={tell}
      className={`ui-stack${isOver ? ' bg-surface' : ''}`}
    >
      {children}
      {isReady && (
        <p className="ui-note" role="status">
          {chosen.count > 0 ? chosenText(chosen.count, chosen.bytes) : hint}
        </p>
      )}
    </div>
  )
}

// Prints the page as it stands.
import { Button } from './button.tsx'
import { printDrawing } from './drawings.ts'

export type PrintButtonProps = { label: string }

export function PrintButton({ label }: PrintButtonProps) {
  return (
    <Button icon={printDrawing} onPress={() => window.print()}>
      {label}
    </Button>
  )
}

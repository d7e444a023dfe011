// The lists and relaxations, read once for a screen from what this device keeps.
import { useEffect, useState } from 'preact/hooks'
import type { ToolPages } from '#curriculum/shape/shelf.ts'
import { useCurriculum } from '#web/device/hooks.ts'

export function useTools(): ToolPages | undefined {
  const shelf = useCurriculum()
  const [tools, put] = useState<ToolPages>()
  useEffect(() => {
    let there = true
    shelf?.tools().then(
      (next) => there && put(next),
      () => undefined,
    )
    return () => {
      there = false
    }
  }, [shelf])
  return tools
}

// A page whose script comes when it is first opened, so that the first page is there sooner.
import { type ComponentChildren, type ComponentType, Fragment } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Screen } from '#web/app/screen.tsx'
import { Button } from '#web/parts/button.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'

type Late<Props> = ComponentType<Props> & { fetch(): Promise<void> }

type Around = ComponentType<{ children: ComponentChildren }>

/**
 * `fetch` brings the script before anybody asks for the page. `Around` stands around what is said meanwhile.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Around: Around = Fragment,
): Late<Props> {
  let here: ComponentType<Props> | undefined
  const fetch = async () => {
    here ??= await load()
  }
  function LatePage(props: Props) {
    const [state, put] = useState<'waiting' | 'failed' | 'here'>(here ? 'here' : 'waiting')
    useEffect(() => {
      if (state !== 'waiting') return
      let there = true
      fetch().then(
        () => there && put('here'),
        () => there && put('failed'),
      )
      return () => {
        there = false
      }
    }, [state])
    if (here) {
      const Here = here
      return <Here {...props} />
    }
    if (state === 'failed') {
      const words = clientDoorWords.later
      return (
        <Around>
          <Screen title={words.title} lead={words.text}>
            <Button look="primary" onPress={() => put('waiting')}>
              {words.again}
            </Button>
          </Screen>
        </Around>
      )
    }
    return (
      <Around>
        <p role="status">{clientDoorWords.loading}</p>
      </Around>
    )
  }
  return Object.assign(LatePage, { fetch })
}

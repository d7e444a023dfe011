// Specimens of the two whole-page surfaces: turned to the person, and made for paper.
import { Button } from '#web/parts/button.tsx'
import { Frame } from '#web/parts/frame.tsx'
import { HelpNow } from '#web/parts/help-now.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { Page } from '#web/parts/page.tsx'
import { Paper } from '#web/parts/paper.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { Shown } from '#web/parts/shown.tsx'
import { Handout } from './reading.tsx'

export function Turned() {
  return (
    <main>
      <Shown
        title="What helps people"
        footer={
          <>
            <HelpNow label="Get help now" href="#help" />
            <Button look="quiet">Back to the session</Button>
          </>
        }
      >
        <Handout level={2} />
        <div class="together">
          <Button>Next page</Button>
        </div>
      </Shown>
    </main>
  )
}

export function TakeHome() {
  return (
    <Frame app="staff" skip="Go to the page" name="Harbor House">
      <Page title="To take home" actions={<PrintButton label="Print this page" />}>
        <Paper large>
          <h2>Today we talked about what helps</h2>
          <OwnWords words="I want to cook dinner for my sister and her kids." said="My goal" />
          <h3>What I will try</h3>
          <p>Walk around the block after lunch, Tuesday and Friday. Sam comes along.</p>
          <h3>We meet again</h3>
          <p>Thursday, May 14, at 10:00, at home.</p>
        </Paper>
      </Page>
    </Frame>
  )
}

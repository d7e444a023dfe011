// A client's first screen as it could look, to see the parts in the company they will keep.
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { goalDrawing, plusDrawing } from '#web/parts/drawings.ts'
import { KeptLine } from '#web/parts/kept-line.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { Page } from '#web/parts/page.tsx'

export function ClientHome() {
  return (
    <Page title="Good morning, Rosa" lead="We meet on Thursday at 10:00, at your place.">
      <Card
        title="What I am working on"
        over="My goal"
        look="mine"
        actions={
          <ButtonLink href="#goal" icon={goalDrawing}>
            See my goal and steps
          </ButtonLink>
        }
      >
        <OwnWords words="I want to cook dinner for my sister and her kids, in my own kitchen." said="May 4" />
        <p>
          <strong>Next step:</strong> ask Lena which dish the kids like.
        </p>
      </Card>
      <Card title="What I am trying this week">
        <List>
          <Row
            title="Walk around the block after lunch"
            detail="Tuesday and Friday. Sam comes along."
            mark={<Mark>Not told yet</Mark>}
            href="#homework"
          />
          <Row
            title="Write down two things that helped"
            detail="On the paper on the fridge."
            mark={<Mark look="done">Did some</Mark>}
            href="#homework"
          />
        </List>
      </Card>
      <Card title="What recovery means to me" look="mine">
        <OwnWords words="Waking up and looking forward to something." said="You said this on April 12" />
      </Card>
      <List label="More">
        <Row title="Read my handout" detail="Recovery strategies" href="#read" />
        <Row title="See what we did last time" detail="May 4, with Jordan" href="#last" />
      </List>
      <Button look="primary" wide icon={plusDrawing}>
        Add something to talk about
      </Button>
      <KeptLine
        state="kept"
        text="2 things are kept on this phone. They go to the office when you are online."
      />
    </Page>
  )
}

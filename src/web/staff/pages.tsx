// The pages inside the staff app by their address; a screen's props are the parts of its address that begin with a colon.
import type { ComponentType } from 'preact'
import { Route } from 'preact-iso'
import { part } from './part.tsx'

// The router gives a screen the parts of its address; that they fit its props is for the eye, line by line.
const page = <Props,>(address: string, load: () => Promise<ComponentType<Props>>) => (
  <Route key={address} path={`/staff/:slug/${address}`} component={part(load) as ComponentType<object>} />
)

export const PAGES = [
  page('', () => import('#web/screens/today/today-screen.tsx').then((room) => room.TodayScreen)),
  page('people', () => import('#web/screens/people/people-screen.tsx').then((room) => room.PeopleScreen)),
  page('people/:client/:page*', () =>
    import('#web/screens/chart/chart-pages.tsx').then((room) => room.ChartPages),
  ),
  page('add-client', () =>
    import('#web/screens/people/add-client-screen.tsx').then((room) => room.AddClientScreen),
  ),
  page('plan', () => import('#web/screens/chart/plan-screen.tsx').then((room) => room.PlanScreen)),
  page('session/:session/missed', () =>
    import('#web/screens/session/missed-form.tsx').then((room) => room.MissedScreen),
  ),
  page('session/:session', () =>
    import('#web/screens/session/session-screen.tsx').then((room) => room.SessionScreen),
  ),
  page('session/:session/note', () =>
    import('#web/screens/session/note-screen.tsx').then((room) => room.NoteScreen),
  ),
  page('session/:session/take-home', () =>
    import('#web/screens/session/take-home-screen.tsx').then((room) => room.TakeHomeScreen),
  ),
  page('library', () => import('#web/screens/library/library.tsx').then((room) => room.Library)),
  page('library/programme/orientation', () =>
    import('#web/screens/library/programme-pages.tsx').then((room) => room.Orientation),
  ),
  page('library/programme/basics', () =>
    import('#web/screens/library/programme-pages.tsx').then((room) => room.Basics),
  ),
  page('library/programme/evidence', () =>
    import('#web/screens/library/programme-pages.tsx').then((room) => room.Evidence),
  ),
  page('library/programme/strategies', () =>
    import('#web/screens/library/programme-pages.tsx').then((room) => room.StrategiesPage),
  ),
  page('library/programme/introduction', () =>
    import('#web/screens/library/introduction.tsx').then((room) => room.IntroductionPage),
  ),
  page('library/programme/sheet/:sheet', () =>
    import('#web/screens/library/sheet.tsx').then((room) => room.ProgrammeSheet),
  ),
  page('library/leaflets/:leaflet', () =>
    import('#web/screens/library/programme-pages.tsx').then((room) => room.LeafletPage),
  ),
  page('library/words', () =>
    import('#web/screens/library/programme-pages.tsx').then((room) => room.Glossary),
  ),
  page('library/cards', () => import('#web/screens/library/cards.tsx').then((room) => room.Cards)),
  page('library/cards/:card', () =>
    import('#web/screens/library/cards.tsx').then((room) => room.ProcedureCardPage),
  ),
  page('library/lists', () => import('#web/screens/library/lists.tsx').then((room) => room.Lists)),
  page('library/lists/:list', () =>
    import('#web/screens/library/lists.tsx').then((room) => room.WordListPage),
  ),
  page('library/relaxation/:script', () =>
    import('#web/screens/library/lists.tsx').then((room) => room.RelaxationPage),
  ),
  page('library/stories', () => import('#web/screens/library/stories.tsx').then((room) => room.Stories)),
  page('library/stories/:story', () =>
    import('#web/screens/library/stories.tsx').then((room) => room.StoryPage),
  ),
  page('library/:topic', () => import('#web/screens/library/topic.tsx').then((room) => room.Topic)),
  page('library/:topic/guide', () => import('#web/screens/library/guide.tsx').then((room) => room.Guide)),
  page('library/:topic/questions', () =>
    import('#web/screens/library/questions.tsx').then((room) => room.Questions),
  ),
  page('library/:topic/homework', () => import('#web/screens/library/ideas.tsx').then((room) => room.Ideas)),
  page('library/:topic/section/:section', () =>
    import('#web/screens/library/section.tsx').then((room) => room.Section),
  ),
  page('library/:topic/sheet/:sheet', () =>
    import('#web/screens/library/sheet.tsx').then((room) => room.Sheet),
  ),
  page('library/:topic/skill/:skill', () =>
    import('#web/screens/library/skill.tsx').then((room) => room.Skill),
  ),
  page('content', () => import('#web/screens/content/ours.tsx').then((room) => room.Ours)),
  page('content/feedback', () => import('#web/screens/content/inbox.tsx').then((room) => room.Inbox)),
  page('content/local/:block', () => import('#web/screens/content/local.tsx').then((room) => room.LocalPage)),
  page('content/section/:topic/:section', () =>
    import('#web/screens/content/section-text.tsx').then((room) => room.SectionText),
  ),
  page('content/page/:topic/:text', () =>
    import('#web/screens/content/own-page.tsx').then((room) => room.OwnPage),
  ),
  page('content/sign/:list', () => import('#web/screens/content/signing.tsx').then((room) => room.Signing)),
  page('fidelity', () =>
    import('#web/screens/fidelity/fidelity-screen.tsx').then((room) => room.FidelityScreen),
  ),
  page('fidelity/rows', () =>
    import('#web/screens/fidelity/rows-screen.tsx').then((room) => room.RowsScreen),
  ),
  page('fidelity/rate', () =>
    import('#web/screens/fidelity/rate-screen.tsx').then((room) => room.RateScreen),
  ),
  page('fidelity/sample', () =>
    import('#web/screens/fidelity/sample-screen.tsx').then((room) => room.SampleScreen),
  ),
  page('fidelity/session/:client/:session', () =>
    import('#web/screens/fidelity/session-behind.tsx').then((room) => room.SessionBehind),
  ),
  page('decide', () => import('#web/screens/agency/decide.tsx').then((room) => room.Decide)),
  page('agency', () => import('#web/screens/agency/agency.tsx').then((room) => room.Agency)),
  page('agency/help', () => import('#web/screens/agency/help.tsx').then((room) => room.AgencyHelp)),
  page('agency/staff', () => import('#web/screens/agency/staff-list.tsx').then((room) => room.StaffList)),
  page('agency/staff/add', () => import('#web/screens/agency/add-person.tsx').then((room) => room.AddPerson)),
  page('agency/staff/:person', () =>
    import('#web/screens/agency/person-page.tsx').then((room) => room.PersonPage),
  ),
  page('agency/teams', () => import('#web/screens/agency/teams-list.tsx').then((room) => room.TeamsList)),
  page('agency/teams/add', () => import('#web/screens/agency/team-add.tsx').then((room) => room.TeamAdd)),
  page('agency/teams/:team', () => import('#web/screens/agency/team-page.tsx').then((room) => room.TeamPage)),
  page('account', () => import('#web/screens/account/account.tsx').then((room) => room.Account)),
  page('account/devices', () => import('#web/screens/account/devices.tsx').then((room) => room.Devices)),
  page('account/second-step', () =>
    import('#web/screens/account/second-step.tsx').then((room) => room.SecondStepPage),
  ),
  page('account/pin', () => import('#web/screens/account/change-pin.tsx').then((room) => room.ChangePin)),
  page('account/password', () =>
    import('#web/screens/account/change-password.tsx').then((room) => room.ChangePassword),
  ),
  page('attention', () => import('#web/screens/account/attention.tsx').then((room) => room.Attention)),
]

// Every route there is: what is not listed here does not exist.
import type { Route } from '#server/http/route.ts'
import * as access from './access.ts'
import * as curriculum from './curriculum.ts'
import * as entries from './entries.ts'
import * as fidelity from './fidelity.ts'
import * as me from './me.ts'
import * as ownCopy from './own-copy.ts'
import * as pages from './pages.ts'
import * as passkeys from './passkeys.ts'
import * as print from './print.ts'
import * as loose from './print-loose.ts'
import * as read from './read.ts'
import * as sealed from './sealed.ts'
import * as signIn from './sign-in.ts'
import * as start from './start.ts'
import * as web from './web.ts'

export const ROUTES: readonly Route[] = [
  start.health,
  start.start,
  start.firstRun,
  start.front,
  signIn.signIn,
  signIn.code,
  passkeys.passkeyAsk,
  passkeys.passkey,
  passkeys.firstPasskeyAsk,
  passkeys.firstPasskey,
  signIn.demoSignIn,
  signIn.cardOpen,
  signIn.signOut,
  signIn.password,
  passkeys.ownFactors,
  passkeys.ownPasskeyAsk,
  passkeys.ownPasskey,
  passkeys.passkeyName,
  passkeys.passkeyEnd,
  passkeys.codeAsk,
  passkeys.codeConfirm,
  passkeys.codeEnd,
  me.me,
  access.invitationMake,
  access.invitationLook,
  access.invitationAccept,
  access.cardMake,
  access.cardEnd,
  access.devices,
  access.deviceEnd,
  entries.entries,
  entries.changes,
  entries.openChart,
  fidelity.fidelity,
  fidelity.fidelityRows,
  fidelity.fidelitySample,
  fidelity.fidelityCsv,
  fidelity.fidelityCodebook,
  fidelity.fidelityPdf,
  sealed.sealed,
  sealed.waiting,
  sealed.waitingAnswer,
  curriculum.curriculum,
  curriculum.content,
  pages.landing,
  pages.styles,
  read.readAll,
  read.readIntroduction,
  read.readOrientation,
  read.readWords,
  read.readStory,
  read.readLeaflet,
  read.readList,
  read.readRelaxation,
  read.readTopic,
  read.readSection,
  print.topicPdf,
  print.sectionPdf,
  print.readSheet,
  print.sheetPdf,
  loose.introductionPdf,
  loose.orientationPdf,
  loose.leafletPdf,
  loose.storyPdf,
  loose.listPdf,
  loose.relaxationPdf,
  print.paperHere,
  print.workbookPdf,
  print.worksheetPdf,
  print.takeHomePdf,
  ownCopy.ownCopyPdf,
  ownCopy.ownCopyJson,
  web.firstRunPage,
  web.staffPage,
  web.staffPages,
  web.clientPage,
  web.clientPages,
  web.staffManifest,
  web.clientManifest,
  web.worker,
  web.assets,
  web.icons,
]

// What went wrong, as it is said to staff.
import { sentencesWith } from '#web/app/sentences.ts'
import { doorWords } from '#web/words/en/doors.ts'

export const sentenceOf = sentencesWith(doorWords.wrong)

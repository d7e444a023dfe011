// Runs the server alone, on the web app as it was last built.
import { main } from '#server/main.ts'

await main()

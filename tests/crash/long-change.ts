// A change to the database that takes longer than any test waits, so that a kill always comes in the middle of it.
import type { Migration } from '#server/db/migrate.ts'

export const LONG_CHANGE: Migration = {
  name: '9001-long-change.sql',
  sql: `create table half_made (agency uuid);
        alter table attempt add column half_made int;
        update attempt set half_made = 1;
        create index half_made_index on attempt (half_made);
        select pg_sleep(600);`,
  checksum: 'long',
}

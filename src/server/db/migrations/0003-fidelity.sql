-- What fidelity counts: narrow rows taken from the records, which can be dropped and taken again at any time.

-- How far the rows below have followed the agency's records, and the version of the rules they were taken by.
create table tally (
  agency uuid primary key,
  revision bigint not null,
  version integer not null
);
select wall('tally');
grant select, insert, update on tally to openimr_app;

-- One client's part in one session, with what the count needs of the session itself.
create table tally_attendance (
  agency uuid not null,
  client uuid not null,
  id uuid not null,
  session uuid not null,
  day date not null,
  purpose text not null,
  leaders uuid[] not null,
  held boolean not null,
  came boolean not null,
  signed boolean not null,
  -- The session was shortened or ended by a crisis of this client.
  crisis boolean not null,
  motivational boolean not null,
  educational boolean not null,
  cognitive boolean not null,
  -- A natural supporter was beside them.
  beside boolean not null,
  taught text[] not null,
  given text[] not null,
  primary key (agency, client, id)
);
select wall('tally_attendance');
grant select, insert, delete on tally_attendance to openimr_app;

create table tally_enrolment (
  agency uuid not null,
  client uuid not null,
  id uuid not null,
  start date not null,
  ended date,
  rhythm text not null,
  pauses datemultirange not null,
  primary key (agency, client, id)
);
select wall('tally_enrolment');
grant select, insert, delete on tally_enrolment to openimr_app;

-- One fact of a chart: a goal, a follow-up, an asking, a practice, a tie …; without a day it holds whenever it is asked.
create table tally_fact (
  agency uuid not null,
  client uuid not null,
  fact text not null,
  id uuid not null,
  day date,
  until date,
  at text,
  who uuid,
  what text,
  more text,
  primary key (agency, client, fact, id)
);
select wall('tally_fact');
grant select, insert, delete on tally_fact to openimr_app;

-- Counts that were made, by whose work, which sample and which months; dropped when a month they look at has changed.
create table tally_kept (
  agency uuid not null,
  asked text not null,
  first text not null,
  last text not null,
  counted jsonb not null,
  primary key (agency, asked, first, last)
);
select wall('tally_kept');
grant select, insert, update, delete on tally_kept to openimr_app;

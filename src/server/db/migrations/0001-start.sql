-- The first tables: addresses, the agency's clock, records, the log, sign-ins and devices, and the wall between agencies.

-- Puts one table behind the agency's wall: rows show only while openimr.agency names their agency.
create function wall(walled regclass) returns void language plpgsql as $$
declare
  mine constant text := 'agency = nullif(current_setting(''openimr.agency'', true), '''')::uuid';
begin
  execute format('alter table %s enable row level security, force row level security', walled);
  execute format('create policy wall_select on %s for select using (%s)', walled, mine);
  execute format('create policy wall_insert on %s for insert with check (%s)', walled, mine);
  execute format('create policy wall_update on %s for update using (%s) with check (%s)', walled, mine, mine);
  execute format('create policy wall_delete on %s for delete using (%s)', walled, mine);
end
$$;
revoke execute on function wall(regclass) from public;

-- Which agency an address belongs to: looked up before anyone has signed in, so without the wall.
create table agency_address (
  slug text primary key,
  agency uuid not null unique
);
grant select, insert on agency_address to openimr_app;

-- One row an agency: the cursor of its records, the number of its last entry, the head of its chain.
create table clock (
  agency uuid primary key,
  revision bigint not null default 0,
  number bigint not null default 0,
  head bytea not null default decode(repeat('00', 32), 'hex') check (octet_length(head) = 32)
);
select wall('clock');
grant select, insert, update on clock to openimr_app;

-- What the entries add up to; a removed record stays as a tombstone.
create table record (
  agency uuid not null,
  kind text not null,
  id uuid not null,
  client uuid,
  revision bigint not null,
  label text,
  body jsonb not null,
  removed boolean not null default false,
  primary key (agency, kind, id)
);
create index record_by_revision on record (agency, revision, kind, id);
create index record_by_client on record (agency, client, revision);
create index record_tie_by_person on record (agency, (body ->> 'person')) where kind = 'tie';
create index record_attendance_by_session on record (agency, (body ->> 'session')) where kind = 'attendance';
select wall('record');
grant select, insert, update on record to openimr_app;

-- Every entry with its answer, chained; an erasure by the owner empties salt and body, digest and hash stay.
create table log (
  agency uuid not null,
  number bigint not null,
  id uuid not null,
  author uuid not null,
  device uuid,
  kind text not null,
  record_kind text not null,
  record uuid not null,
  client uuid,
  at text not null,
  received timestamptz not null default now(),
  answer text not null check (answer in ('accepted', 'refused', 'held')),
  reason text,
  revision bigint,
  fingerprint bytea not null,
  salt bytea,
  body jsonb,
  digest bytea not null,
  hash bytea not null,
  primary key (agency, number),
  unique (agency, id)
);
create index log_by_client on log (agency, client, number);
create index log_by_record on log (agency, record_kind, record, number);
select wall('log');
grant select, insert on log to openimr_app;

-- Who read whose record.
create table reading (
  agency uuid not null,
  id bigint not null generated always as identity,
  person uuid not null,
  device uuid,
  client uuid not null,
  what text not null,
  at timestamptz not null default now(),
  primary key (agency, id)
);
create index reading_by_client on reading (agency, client, at);
select wall('reading');
grant select, insert on reading to openimr_app;

-- How a person signs in; secrets are hashed, and an ended account opens nothing.
create table account (
  agency uuid not null,
  person uuid not null,
  email text check (email = lower(email)),
  password text,
  totp text,
  totp_confirmed boolean not null default false,
  ended timestamptz,
  created timestamptz not null default now(),
  primary key (agency, person),
  unique (agency, email)
);
select wall('account');
grant select, insert, update on account to openimr_app;

create table device (
  agency uuid not null,
  id uuid not null,
  person uuid not null,
  name text not null,
  kind text not null check (kind in ('staff', 'client')),
  created timestamptz not null default now(),
  last_seen timestamptz not null default now(),
  key_hash bytea not null,
  ended timestamptz,
  ended_by uuid,
  primary key (agency, id)
);
create index device_by_person on device (agency, person);
select wall('device');
grant select, insert, update on device to openimr_app;

-- What a cookie stands for; only the hash of its token is kept.
create table sign_in (
  agency uuid not null,
  id uuid not null,
  person uuid not null,
  device uuid,
  token_hash bytea not null,
  stage text not null check (stage in ('password', 'full')),
  created timestamptz not null default now(),
  last_seen timestamptz not null default now(),
  expires timestamptz not null,
  ended timestamptz,
  primary key (agency, id),
  unique (agency, token_hash)
);
create index sign_in_by_person on sign_in (agency, person);
select wall('sign_in');
grant select, insert, update, delete on sign_in to openimr_app;

create table invitation (
  agency uuid not null,
  id uuid not null,
  person uuid not null,
  secret_hash bytea not null,
  roles text[] not null,
  invited_by uuid not null,
  created timestamptz not null default now(),
  expires timestamptz not null,
  used timestamptz,
  primary key (agency, id)
);
select wall('invitation');
grant select, insert, update on invitation to openimr_app;

-- A sign-in card: made in the session, read by the client's phone once.
create table card (
  agency uuid not null,
  id uuid not null,
  client uuid not null,
  secret_hash bytea not null,
  code_hash bytea not null,
  made_by uuid not null,
  created timestamptz not null default now(),
  expires timestamptz not null,
  used timestamptz,
  ended timestamptz,
  tries integer not null default 0,
  primary key (agency, id)
);
create index card_by_client on card (agency, client);
select wall('card');
grant select, insert, update on card to openimr_app;

-- Entries that came sealed to the server's key and wait for their author's next sign-in.
create table sealed (
  agency uuid not null,
  id uuid not null,
  device uuid,
  author uuid,
  key_wrapped bytea not null,
  iv bytea not null,
  body bytea not null,
  received timestamptz not null default now(),
  primary key (agency, id)
);
create index sealed_by_author on sealed (agency, author);
select wall('sealed');
grant select, insert, delete on sealed to openimr_app;

-- Failed tries, kept here so that limits and lock-out survive a restart.
create table attempt (
  agency uuid not null,
  subject text not null,
  at timestamptz not null default now()
);
create index attempt_by_subject on attempt (agency, subject, at);
select wall('attempt');
grant select, insert, delete on attempt to openimr_app;

-- What is taught is the same for every agency, and every edition is kept for ever.
create table edition (
  hash text primary key,
  topic text not null,
  language text not null,
  kind text not null,
  body jsonb not null,
  first_seen timestamptz not null default now()
);
grant select, insert on edition to openimr_app;

-- The pair of keys to which devices seal what must outlive a wipe.
create table server_key (
  id integer primary key default 1 check (id = 1),
  public jsonb not null,
  private jsonb not null,
  created timestamptz not null default now()
);
grant select, insert on server_key to openimr_app;

-- The secret of the first run; gone once the agency is made.
create table setup (
  id integer primary key default 1 check (id = 1),
  secret_hash bytea not null,
  created timestamptz not null default now()
);
grant select, insert, delete on setup to openimr_app;

-- Passkeys: a second factor that answers to the address it was made at, and to no other.
create table passkey (
  agency uuid not null,
  id uuid not null,
  person uuid not null,
  name text not null,
  -- What the device calls it, as base64url; its public key; and how often it says it was used.
  credential text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  -- The name of the host it was made at.
  host text not null,
  created timestamptz not null,
  last_seen timestamptz,
  primary key (agency, id),
  unique (agency, credential)
);
create index passkey_by_person on passkey (agency, person);
select wall('passkey');
grant select, insert, update, delete on passkey to openimr_app;

-- What a passkey is asked to sign: once, by the sign-in it was made for, within a few minutes.
create table passkey_challenge (
  agency uuid not null,
  sign_in uuid not null,
  what text not null check (what in ('make', 'use')),
  challenge text not null,
  expires timestamptz not null,
  primary key (agency, sign_in, what)
);
create index passkey_challenge_by_expiry on passkey_challenge (agency, expires);
select wall('passkey_challenge');
grant select, insert, update, delete on passkey_challenge to openimr_app;

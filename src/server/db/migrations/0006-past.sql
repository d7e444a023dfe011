-- Which past an agency's revisions belong to: another one begins when a backup is restored, and devices start over.
alter table clock add column past uuid not null default gen_random_uuid();

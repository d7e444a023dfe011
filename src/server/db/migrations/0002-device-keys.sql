-- Every key a device has had, so that what was sealed on it is known as its own after its PIN is lost.
create table device_key (
  agency uuid not null,
  key_hash bytea not null,
  device uuid not null,
  person uuid not null,
  primary key (agency, key_hash)
);
select wall('device_key');
grant select, insert on device_key to openimr_app;

-- What waits is kept under its author, so that no entry stands in the place of somebody else's.
drop index sealed_by_author;
alter table sealed alter column author set not null;
alter table sealed drop constraint sealed_pkey, add primary key (agency, author, id);

-- Files of historical series as received, compressed, in pieces: one may be longer than a row can be. Any gateway can
-- finish what another began with them. The row of the release has an empty document.
create table kept_file (
    sha256  text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    ordinal integer not null check (ordinal >= 0),
    content bytea   not null,
    primary key (sha256, ordinal)
);
grant select, insert on kept_file to ${runtime_role};

-- How much of a file a service has taken so far; null for a report, which goes in one piece.
alter table part add column taken_percent integer check (taken_percent between 0 and 100);
grant update (taken_percent) on part to ${runtime_role};

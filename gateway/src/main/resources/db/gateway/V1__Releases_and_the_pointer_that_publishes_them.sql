-- One row for each document that was accepted. Its number is the number of the release that it becomes.
create table release (
    release       bigint      primary key,
    state         text        not null check (state in ('STAGING', 'REVIEW', 'PUBLISHED', 'ABANDONED', 'REJECTED')),
    report        text        not null,
    revision      integer     not null check (revision > 0),
    -- A release that only moves to other revisions (roll back, withdrawal) has no document of its own.
    media_type    text,
    document      bytea,
    document_text text,
    sha256        text        check (sha256 ~ '^[0-9a-f]{64}$'),
    actor         text        not null,
    -- Why it was made, or why it ended.
    reason        text,
    -- The epoch of the pointer that the manifest was made from; the flip compares with it.
    base_epoch    bigint      not null,
    -- Who drives the release now. Whoever takes over gets a higher fence, and a lower one is refused everywhere.
    lease_holder  text,
    lease_until   timestamptz,
    fence         bigint      not null,
    accepted_at   timestamptz not null,
    published_at  timestamptz,
    ended_at      timestamptz,
    check ((state = 'PUBLISHED') = (published_at is not null)),
    check ((document is null) = (sha256 is null))
);

-- May another document be staged now? One at a time, so that each manifest starts from the one before.
create unique index release_in_staging on release ((true)) where state = 'STAGING';
-- Was this document published before?
create index release_by_document on release (sha256) where state = 'PUBLISHED';
-- Which revision of a report is next? An abandoned one is not used again: services may hold rows of it.
create unique index release_by_revision on release (report, revision) where document is not null;

create sequence release_fence;

-- What a service must hold before the release may be published, and what it says that it holds.
create table part (
    release         bigint      not null references release,
    service         text        not null,
    expected_rows   integer     not null,
    expected_digest text        not null,
    rows            integer,
    digest          text,
    acknowledged_at timestamptz,
    primary key (release, service),
    check ((acknowledged_at is null) = (rows is null) and (rows is null) = (digest is null))
);

-- Which revision of each report a release shows.
create table manifest (
    release  bigint  not null references release,
    report   text    not null,
    revision integer not null,
    primary key (release, report)
);

-- What readers see who name no release. One row, moved by compare-and-swap.
create table pointer (
    id      smallint primary key check (id = 1),
    release bigint   references release,
    epoch   bigint   not null
);
insert into pointer (id, release, epoch) values (1, null, 0);

-- Each move of the pointer. A row's hash covers the hash before it, so that no row can be changed or left out unseen.
create table pointer_log (
    epoch            bigint      primary key,
    release          bigint      not null references release,
    previous_release bigint      references release,
    actor            text        not null,
    reason           text        not null,
    moved_at         timestamptz not null,
    previous_hash    text        not null,
    hash             text        not null unique
);

-- Which stretch of the text a service has taken as data.
create table claim (
    release    bigint  not null references release,
    service    text    not null,
    span_start integer not null,
    span_end   integer not null,
    kind       text    not null,
    target     text    not null
);
-- Which claims belong to this document, in its order?
create index claim_by_place on claim (release, span_start);

-- What reading the document noticed. An accepted finding stays beside the numbers, with who accepted it and why.
create table finding (
    release         bigint  not null references release,
    ordinal         integer not null,
    service         text    not null,
    severity        text    not null,
    code            text    not null,
    message_zh_tw   text    not null,
    message_en      text    not null,
    page            integer not null,
    line            integer not null,
    subject         text,
    expected        text,
    found           text,
    accepted_by     text,
    accepted_reason text,
    accepted_at     timestamptz,
    primary key (release, ordinal)
);

-- Idempotency keys: a key belongs to one request for ever.
create table request_key (
    actor       text        not null,
    key         text        not null,
    fingerprint text        not null,
    first_used  timestamptz not null,
    primary key (actor, key)
);

grant select, insert on release, part, manifest, pointer_log, claim, finding, request_key to ${runtime_role};
grant select on pointer, flyway_schema_history to ${runtime_role};
grant usage on sequence release_fence to ${runtime_role};
-- What was accepted never changes; only its progress does.
grant update (state, reason, base_epoch, lease_holder, lease_until, fence, published_at, ended_at) on release to ${runtime_role};
grant update (rows, digest, acknowledged_at) on part to ${runtime_role};
grant update (release, epoch) on pointer to ${runtime_role};
grant update (accepted_by, accepted_reason, accepted_at) on finding to ${runtime_role};

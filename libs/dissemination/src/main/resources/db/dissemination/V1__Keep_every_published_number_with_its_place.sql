-- Insert-only. A revision of a report is written once and never changed; a release is a choice of revisions.
-- Text is compared by code point ("C"), so that the order of the database is the order of the program.

create table observation (
    dataset      text    collate "C" not null,
    period_start date    not null,
    period_end   date    not null,
    series       text    collate "C" not null,
    area         text    collate "C" not null,
    report       text    collate "C" not null,
    revision     integer not null,
    measure      text    collate "C" not null,
    codes        text[]  collate "C" not null,
    value        numeric,
    published    text    not null,
    status       text[]  not null,
    notes        text[]  not null,
    page         integer not null,
    line         integer not null,
    col          integer not null,
    end_line     integer not null,
    section      text    not null,
    quote        text    not null,
    -- "The numbers of a dataset in a period": one range of this key, at any number of periods held.
    primary key (dataset, period_start, period_end, series, area, report, revision),
    check (period_start <= period_end),
    check ((value is null) = ('M' = any (status)))
);

-- "What does this report print?" (verification, the comparison that a report prints, the digest of what was stored)
create index observation_by_report on observation (report, revision);

create table published_change (
    report       text    collate "C" not null,
    revision     integer not null,
    dataset      text    collate "C" not null,
    series       text    collate "C" not null,
    area         text    collate "C" not null,
    period_start date    not null,
    period_end   date    not null,
    base_start   date    not null,
    base_end     date    not null,
    value        numeric,
    published    text    not null,
    page         integer not null,
    line         integer not null,
    col          integer not null,
    end_line     integer not null,
    section      text    not null,
    quote        text    not null,
    -- "Which changes does this report print?"
    primary key (report, revision, dataset, series, area, period_start, period_end, base_start, base_end)
);

create table note (
    report    text    collate "C" not null,
    revision  integer not null,
    code      text    collate "C" not null,
    zh_tw     text    not null,
    en        text    not null,
    effect    text    not null,
    published text,
    page      integer,
    line      integer,
    col       integer,
    end_line  integer,
    section   text,
    quote     text,
    -- "Which caveats travel with this report?"
    primary key (report, revision, code),
    check ((published is null) = (line is null))
);

create table manifest (
    release  bigint  not null,
    report   text    collate "C" not null,
    revision integer not null,
    -- "Which revision of each report does this release show?"
    primary key (release, report)
);

create table sealed (
    release   bigint      not null,
    fence     bigint      not null,
    rows      integer     not null,
    digest    text        not null,
    stored_at timestamptz not null default now(),
    -- "Is this release here?" and, with the highest fence, "may this writer still write?"
    primary key (release, fence)
);

-- "What is the highest fence that has written?"
create index sealed_by_fence on sealed (fence);

create table current_release (
    epoch   bigint not null,
    release bigint not null,
    -- "Which release do readers get that name none?": the one of the highest epoch.
    primary key (epoch)
);

grant select, insert on observation, published_change, note, manifest, sealed, current_release to "${runtime_role}";

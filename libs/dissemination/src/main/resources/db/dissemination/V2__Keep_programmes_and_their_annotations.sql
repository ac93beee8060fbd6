-- The items of the chapters on what is to come, as printed, and what a reviewed file beside the report adds to them.
-- Insert-only like the numbers: other annotations of the same document are another revision.

create table programme (
    report       text    collate "C" not null,
    revision     integer not null,
    -- Place in the outline in plain numbers: 2.5.3.1 for 貳、五、(三)、1.
    code         text    collate "C" not null,
    -- Code of the item around it; empty for an item directly under its chapter.
    parent       text    collate "C" not null,
    title        text    not null,
    text         text    not null,
    status       text    not null,
    -- [{"period": "2023-12", "text": "112 年底"}], in the order of the text.
    milestones   jsonb   not null,
    -- Ids of the numbers that stand in the text.
    observations text[]  not null,
    -- All null where nobody has annotated the item; each name is 中文|English.
    title_en     text,
    tags         text[],
    places       text[],
    partners     text[],
    page         integer not null,
    line         integer not null,
    col          integer not null,
    end_line     integer not null,
    section      text    not null,
    quote        text    not null,
    -- "What does this report announce?": a report has about a hundred items, which are read together.
    primary key (report, revision, code),
    check (jsonb_typeof(milestones) = 'array'),
    check (num_nulls(title_en, tags, places, partners) in (0, 4))
);

grant select, insert on programme to "${runtime_role}";

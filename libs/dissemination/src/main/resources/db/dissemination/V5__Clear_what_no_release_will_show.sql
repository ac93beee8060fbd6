-- Releases that the gateway has given up. A row stays for ever: a writer that is late finds that it is over.
create table cleared (
    release    bigint      not null,
    -- The revision that only this release would have shown; null for one that was to show what others brought.
    report     text collate "C",
    revision   integer,
    cleared_at timestamptz not null default now(),
    -- "May anything still be stored for this release?"
    primary key (release),
    check ((report is null) = (revision is null))
);

-- "May this revision still be stored?"
create unique index cleared_by_revision on cleared (report, revision);

grant select on cleared to "${runtime_role}";

-- The one way in which the role of the process deletes: what no reader has seen or can be shown. It looks itself, whoever
-- asks, and deletes not more than so many numbers at once, so that no writer waits for long.
create function clear_release(abandoned bigint, of_report text, of_revision integer, most integer) returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as
$$
declare
    gone     bigint;
    all_gone bigint := 0;
begin
    -- The lock of the writers of this schema.
    perform pg_advisory_xact_lock(hashtext('${flyway:defaultSchema}'), 1);
    if exists (select from current_release c where c.release = abandoned) then
        raise exception 'Release % has been shown.', abandoned using errcode = 'PR409';
    end if;
    if exists (select from manifest m where m.report = of_report and m.revision = of_revision and m.release <> abandoned) then
        raise exception 'Report % revision % is in another release than %.', of_report, of_revision, abandoned
            using errcode = 'PR409';
    end if;
    if exists (select from cleared c where c.release = abandoned
               and (c.report, c.revision) is distinct from (of_report, of_revision)) then
        raise exception 'Release % was cleared of something else.', abandoned using errcode = 'PR409';
    end if;
    insert into cleared (release, report, revision) values (abandoned, of_report, of_revision) on conflict (release) do nothing;
    delete from manifest m where m.release = abandoned;
    get diagnostics gone = row_count;
    all_gone := all_gone + gone;
    delete from published_change p where p.report = of_report and p.revision = of_revision;
    get diagnostics gone = row_count;
    all_gone := all_gone + gone;
    delete from note n where n.report = of_report and n.revision = of_revision;
    get diagnostics gone = row_count;
    all_gone := all_gone + gone;
    delete from programme p where p.report = of_report and p.revision = of_revision;
    get diagnostics gone = row_count;
    all_gone := all_gone + gone;
    delete from observation o where o.ctid = any (array(
        select s.ctid from observation s where s.report = of_report and s.revision = of_revision limit most));
    get diagnostics gone = row_count;
    return all_gone + gone;
end;
$$;

revoke all on function clear_release(bigint, text, integer, integer) from public;
grant execute on function clear_release(bigint, text, integer, integer) to "${runtime_role}";

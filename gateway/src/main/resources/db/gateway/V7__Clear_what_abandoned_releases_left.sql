-- When every service had forgotten what it had stored for an abandoned release; null before that, and for all others.
alter table release add column cleared_at timestamptz;
alter table release add check (cleared_at is null or state = 'ABANDONED');
-- Which abandoned releases may services still hold something of?
create index release_to_clear on release (release) where state = 'ABANDONED' and cleared_at is null;
grant update (cleared_at) on release to ${runtime_role};

-- When somebody brought the file last.
alter table kept_file add column kept_at timestamptz not null default now();
grant update (kept_at) on kept_file to ${runtime_role};

-- The one way in which the role of the process deletes: files that nothing was made of, or nothing that was published. A file is
-- kept a moment before its release is accepted, so a file that was brought within the hour stays.
create function clear_kept_files() returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as
$$
declare
    gone bigint;
begin
    delete from kept_file k
    where k.kept_at < now() - interval '1 hour'
      and not exists (select from release r where r.sha256 = k.sha256 and r.state in ('STAGING', 'REVIEW', 'PUBLISHED'));
    get diagnostics gone = row_count;
    return gone;
end;
$$;

revoke all on function clear_kept_files() from public;
grant execute on function clear_kept_files() to ${runtime_role};

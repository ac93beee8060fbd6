-- When readers who name no release began to get this one, so that a moment names a release.
alter table current_release add column since timestamptz;
-- What was declared before counts from now on: nobody has kept when it was.
update current_release set since = now();
alter table current_release alter column since set not null;

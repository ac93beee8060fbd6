-- A document in review has no revision yet; it gets the next one when it is published.
alter table release alter column revision drop not null;
alter table release add check (revision is not null or state in ('REVIEW', 'ABANDONED'));

-- The import in whose review the findings of this release's document were accepted. The release has a number of its own,
-- so that numbers follow the order of publication.
alter table release add column review bigint references release;
-- Is the document of this import being published, or published? Once at most.
create unique index release_of_review on release (review) where state in ('STAGING', 'PUBLISHED');
-- Has an editor had this very document to judge? Once at most.
create unique index release_in_review on release (sha256, coalesce(annotations_sha256, '')) where state = 'REVIEW';

-- Which editor or publisher ended it.
alter table release add column ended_by text;
grant update (ended_by) on release to ${runtime_role};

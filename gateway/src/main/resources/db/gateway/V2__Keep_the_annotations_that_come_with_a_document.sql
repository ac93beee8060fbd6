-- The file of annotations beside the document, as received; null when none came.
alter table release add column annotations bytea;
alter table release add column annotations_sha256 text check (annotations_sha256 ~ '^[0-9a-f]{64}$');
alter table release add check ((annotations is null) = (annotations_sha256 is null));
alter table release add check (annotations is null or document is not null);

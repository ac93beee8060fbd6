-- "Since which release, and up to which, has this revision of a report been shown?" (the history of a number)
create index manifest_by_revision on manifest (report, revision, release);

-- A release that shows several revisions: their digest together is not known before the services have made it. The number
-- of rows is, and rows that were compared when they were stored cannot change.
alter table part alter column expected_digest drop not null;

-- Until when a request with this key counts as being worked on; a crash leaves a time that passes.
alter table request_key add column busy_until timestamptz;
grant update (busy_until) on request_key to ${runtime_role};

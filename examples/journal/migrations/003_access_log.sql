-- Who read or wrote which case, when, and what kind of thing. Never an answer.

create table access_log (
  id          bigint generated always as identity primary key,
  at          timestamptz not null,
  worker_id   text references workers (id),
  case_id     integer references cases (id),
  action      text not null,
  outcome     text not null check (outcome in ('allowed', 'refused')),
  event_count integer
);

create index access_log_by_case on access_log (case_id, id desc);

create trigger access_log_is_never_changed
  before update or delete on access_log
  for each row execute function refuse_change();

create trigger access_log_is_never_emptied
  before truncate on access_log
  for each statement execute function refuse_change();

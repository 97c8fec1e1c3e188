-- A package as it was when a worker released it. The text is kept byte for byte, so that
-- its hash can be proved long after.

create table releases (
  case_id     integer not null references cases (id),
  number      integer not null,
  released_at timestamptz not null,
  worker_id   text not null references workers (id),
  sha256      text not null,
  body        text not null,
  primary key (case_id, number)
);

create trigger releases_are_never_changed
  before update or delete on releases
  for each row execute function refuse_change();

create trigger releases_are_never_emptied
  before truncate on releases
  for each statement execute function refuse_change();

-- Cases, who may open them, and their logs.

create table cases (
  id               integer generated always as identity primary key,
  ref              text not null unique,
  label            text not null,
  opened_at        timestamptz not null,
  last_activity_at timestamptz not null,
  event_count      integer not null default 0
);

create table case_access (
  worker_id text not null references workers (id),
  case_id   integer not null references cases (id),
  primary key (worker_id, case_id)
);

-- The log of a case. `body` is the event as it came: `json`, not `jsonb`, because jsonb
-- reorders keys and drops what it finds superfluous. The other columns repeat parts of the
-- envelope so that they can be searched; the payload is never looked into.
create table events (
  case_id     integer not null references cases (id),
  position    integer not null,
  id          text not null,
  device      text not null,
  seq         bigint not null,
  at          timestamptz not null,
  type        text not null,
  body        json not null,
  received_at timestamptz not null,
  primary key (case_id, id),
  unique (case_id, position)
);

-- An event is appended, never changed: not even by a mistaken query.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;

create trigger events_are_never_changed
  before update or delete on events
  for each row execute function refuse_change();

create trigger events_are_never_emptied
  before truncate on events
  for each statement execute function refuse_change();

-- Places that must not be known, such as an address or a school, by case. The log of the case never
-- holds them: they are looked for in what is written.

create table protected_places (
  case_id    integer not null references cases (id),
  number     integer not null,
  place      text not null check (length(place) between 1 and 200),
  added_at   timestamptz not null,
  added_by   text not null references workers (id),
  removed_at timestamptz,
  removed_by text references workers (id),
  primary key (case_id, number),
  check ((removed_at is null) = (removed_by is null))
);

-- The same place is protected once at a time.
create unique index protected_places_now on protected_places (case_id, place)
  where removed_at is null;

-- A place is removed once, and that is all that can happen to it: what was protected when can be told.
create function refuse_all_but_removal() returns trigger language plpgsql as $$
begin
  if old.removed_at is not null or new.removed_at is null
     or (new.case_id, new.number, new.place, new.added_at, new.added_by)
        is distinct from (old.case_id, old.number, old.place, old.added_at, old.added_by) then
    raise exception '% is append-only, but for removal', tg_table_name;
  end if;
  return new;
end
$$;

create trigger protected_places_are_only_removed
  before update on protected_places
  for each row execute function refuse_all_but_removal();

create trigger protected_places_are_never_deleted
  before delete on protected_places
  for each row execute function refuse_change();

create trigger protected_places_are_never_emptied
  before truncate on protected_places
  for each statement execute function refuse_change();

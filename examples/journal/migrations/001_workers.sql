-- Who may log in, and who is logged in. No secret is kept: of a password and of a
-- session token only a hash is stored.

create table workers (
  id            text primary key,
  name          text not null unique,
  display_name  text not null,
  role          text not null,
  organisation  text not null,
  password_hash text not null
);

create table sessions (
  token_hash   text primary key,
  worker_id    text not null references workers (id),
  language     text not null check (language in ('sv', 'en')),
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null
);

create index sessions_by_worker on sessions (worker_id);

-- Attempts to log in, counted per address and per address and name. The key is a hash:
-- people type passwords into the wrong field.
create table log_in_attempts (
  key        text primary key,
  attempts   integer not null,
  counted_to timestamptz not null
);

create index log_in_attempts_by_time on log_in_attempts (counted_to);

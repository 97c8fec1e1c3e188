-- Whether whoever released a package stated that it is not for the other party of the case. Nobody
-- stated it of those that were released before.

alter table releases add column not_for_other_party boolean not null default false;

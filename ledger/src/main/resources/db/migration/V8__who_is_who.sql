-- Who is the same as whom, as people decided it. The tables of V1 show actors as merged; what was
-- read stands in the records. Nothing here goes with a reading: decisions outlive it.

-- Every change, for ever.
create table identity_changes (
  change      bigint not null primary key,      -- from 1, in the order in which they were made
  action      text   not null,                  -- merge split differ undo
  who         text   not null,
  changed_at  text   not null,                  -- UTC
  why         text   not null,
  undoes      bigint references identity_changes (change)
);

-- What a change did: who was whose before and after. For differ: the two that are not one.
create table identity_moves (
  change   bigint not null references identity_changes (change),
  member   text   not null,                     -- an actor, or name: and folded letters
  was      text   not null,
  becomes  text   not null,
  primary key (change, member)
);

-- What all changes come to: who is not here is itself.
create table identity_members (
  member    text not null primary key,
  identity  text not null
);
create index identity_members_by_identity on identity_members (identity);

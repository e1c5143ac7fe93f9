-- What an administrator of a desk for a team looks after, and everybody of their own: who is let in
-- and who no longer, by whom they are vouched for, where they are signed in, what their programs may
-- do and until when, and what was done to accounts. Secrets stand here as SHA-256 only.

-- An empty password opens nothing: its owner was invited, or is vouched for by an issuer.
alter table accounts add column disabled_at text;      -- UTC; null while the account is in use
alter table accounts add column signed_in text;        -- UTC, the last time
alter table accounts add column issuer text;           -- OpenID Connect: who vouches
alter table accounts add column subject text;          -- and for whom, in the issuer's own words
create unique index accounts_by_subject on accounts (issuer, subject);

alter table sessions add column begun_at text;         -- UTC
alter table sessions add column seen_on text;          -- the last day on which it was used, UTC
alter table sessions add column address text;          -- from where it began
alter table sessions add column browser text;          -- as the browser calls itself

alter table tokens add column role text;               -- null: as its account
alter table tokens add column ends_at text;            -- UTC; null: until it is revoked
alter table tokens add column seen_on text;            -- the last day on which it was used, UTC

-- Links that let somebody choose a password, once.
create table invitations (
  secret   text not null primary key,
  account  text not null references accounts (name) on delete cascade,
  ends_at  text not null                               -- UTC
);

-- What was done to accounts, for ever. No reference: a name stays when its account has gone.
create table account_log (
  number  bigint not null primary key,                 -- from 1
  at      text   not null,                             -- UTC
  who     text   not null,                             -- empty: on the command line
  act     text   not null,
  about   text   not null,                             -- the account
  detail  text   not null
);

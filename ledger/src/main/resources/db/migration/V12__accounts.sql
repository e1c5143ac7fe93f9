-- Who may ask and decide on a desk for a team. A ledger without accounts belongs to whoever can read
-- its files. No secret stands here as it is: passwords as Argon2id, the rest as SHA-256.

create table accounts (
  name      text not null primary key,          -- as decisions are signed
  role      text not null,                      -- reader coder editor administrator
  password  text not null,
  made_at   text not null                       -- UTC
);

create table sessions (
  secret   text not null primary key,
  account  text not null references accounts (name) on delete cascade,
  ends_at  text not null                        -- UTC
);

create table tokens (
  secret   text not null primary key,
  account  text not null references accounts (name) on delete cascade,
  label    text not null,                       -- what it is for; one account has each once
  made_at  text not null,                       -- UTC
  unique (account, label)
);
